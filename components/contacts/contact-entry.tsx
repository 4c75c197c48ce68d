import { useTranslations } from 'next-intl'

import type { OpeningHours } from '@/domain/opening-hours/opening-hours'
import type { Language } from '@/locales/languages'

import { Explained, type Explanations } from '../article/explained'
import { RichText, type LinkTargets } from '../article/rich-text'
import { inLanguage } from '../ui/in-language'
import { ContactRow } from './contact-row'
import { ContactWays } from './contact-ways'

/** Somebody who can help, in the words for one reader. */
export type Contact = {
  slug: string
  title: string
  lang: Language
  text: { summary: string; when: string; whenNot: string; body?: unknown }
  phone: string
  mail: string
  site: string
  chat: string
  cost: string
  alwaysOpen: boolean
  openingHours: OpeningHours
  checkedOn?: string | null
}

type Props = { contact: Contact; explanations: Explanations; targets: LinkTargets }

/** Who they are, when to turn to them and when not, and every way to reach them. */
export function ContactEntry({ contact, explanations, targets }: Props) {
  const t = useTranslations('contacts')
  const { slug, lang, text } = contact
  const own = (words: string) =>
    words && (
      <span {...inLanguage(lang)}>
        <Explained text={words} explanations={explanations} />
      </span>
    )
  return (
    <li
      id={slug}
      className="grid gap-x-12 gap-y-4 border-t border-line py-6 target:border-t-4 target:border-accent md:grid-cols-[3fr_2fr]"
    >
      <div className="max-w-(--measure)">
        <h3 {...inLanguage(lang)} className="text-xl font-bold">
          {contact.title}
        </h3>
        <p>{own(text.summary)}</p>
        <dl className="mt-3 space-y-2">
          <ContactRow name={t('when')}>{own(text.when)}</ContactRow>
          <ContactRow name={t('whenNot')}>{own(text.whenNot)}</ContactRow>
        </dl>
        {text.body !== undefined && (
          <details className="mt-2">
            <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline">
              {t('more')} <span className="sr-only">{contact.title}</span>
            </summary>
            <div {...inLanguage(lang)}>
              <RichText state={text.body} explanations={explanations} targets={targets} headings="h4" />
            </div>
          </details>
        )}
      </div>
      <ContactWays contact={contact} />
    </li>
  )
}
