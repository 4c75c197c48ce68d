import type { Metadata } from 'next'
import { setRequestLocale, getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'
import { cache, type ReactNode } from 'react'

import { isLanguage, type Language } from '@/locales/languages'
import { screenHeader } from '@/server/intake/screen-header'
import { takeScreen, type Screen } from '@/server/intake/screens'

import { isWrong, MessageScreenPage, messageTitle } from './message-screen'
import { NotFoundPage } from './not-found-page'
import { pageMetadata } from './page-metadata'
import { QuestionScreenPage } from './question-screen'
import { questionTitle } from './question-state'

type Props = { params: Promise<{ locale: string }> }

/** The screen this request was made for; taken once, for the head and the body of the page together. */
const screenOf = cache(async (): Promise<Screen | undefined> => {
  const key = (await headers()).get(screenHeader)
  return key ? takeScreen(key) : undefined
})

/** The title says first whether it worked: it is what a screen reader says first. */
async function head(screen: Screen, locale: Language): Promise<Metadata> {
  if (screen.page === 'message') {
    const t = await getTranslations({ locale, namespace: 'message' })
    const title = t(messageTitle[screen.message.screen])
    const wrong = isWrong(screen.message)
    return pageMetadata({
      title: wrong ? t('errorTitle', { title }) : title,
      place: { page: '/bericht' },
      locale,
      noindex: true,
    })
  }
  const { level, question } = screen
  const t = await getTranslations({ locale, namespace: 'requests' })
  const received = question.screen === 'received' ? question.received.outcome : undefined
  const title = t(questionTitle(level, question))
  return pageMetadata({
    title: received && received !== 'sent' ? t('errorTitle', { title }) : title,
    description: t(`intro.${level}`),
    place: { level, page: '/contact/vraag' },
    locale,
    noindex: received !== undefined,
  })
}

/**
 * The page behind the forms. Only the form door asks for it (server/intake/render.ts), with a screen that
 * is ready in memory; anybody else finds nothing here.
 */
export function formScreen() {
  return {
    Page: async ({ params }: Props): Promise<ReactNode> => {
      const { locale } = await params
      if (!isLanguage(locale)) return null
      setRequestLocale(locale)
      const screen = await screenOf()
      if (!screen) return <NotFoundPage locale={locale} />
      return screen.page === 'message' ? (
        <MessageScreenPage locale={locale} step={screen.message} />
      ) : (
        <QuestionScreenPage level={screen.level} locale={locale} screen={screen.question} />
      )
    },
    metadata: async ({ params }: Props): Promise<Metadata> => {
      const { locale } = await params
      if (!isLanguage(locale)) return {}
      const screen = await screenOf()
      return screen ? head(screen, locale) : {}
    },
  }
}
