import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'

import type { Level } from '@/domain/level'
import { isLanguage, type Language } from '@/locales/languages'

/** What a page body gets: who reads, in which language, which document. */
export type Reader = { level: Level; locale: Language; slug: string }

type Props = { params: Promise<{ locale: string; slug?: string }> }

/**
 * Makes the two exports of a page file out of a body that both levels share.
 * `(await params).locale` has been checked by the layout; an unknown one never comes here.
 */
export function levelPage(
  level: Level,
  body: (reader: Reader) => Promise<ReactNode>,
  metadata: (reader: Reader) => Promise<Metadata>,
) {
  const reader = async (params: Props['params']): Promise<Reader | undefined> => {
    const { locale, slug = '' } = await params
    if (!isLanguage(locale)) return undefined
    setRequestLocale(locale)
    return { level, locale, slug }
  }
  return {
    Page: async ({ params }: Props) => {
      const known = await reader(params)
      return known ? body(known) : null
    },
    metadata: async ({ params }: Props): Promise<Metadata> => {
      const known = await reader(params)
      return known ? metadata(known) : {}
    },
  }
}
