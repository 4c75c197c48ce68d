import type { OpeningHours } from '@/domain/opening-hours/opening-hours'
import type { Language } from '@/locales/languages'

import { Explained, type Explanations } from '../article/explained'
import type { LinkTargets } from '../article/rich-text'
import { inLanguage } from '../ui/in-language'
import { ContactText } from './contact-text'
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

export type EntryProps = { contact: Contact; explanations: Explanations; targets: LinkTargets }

/** Who they are, when to turn to them and when not, and every way to reach them. */
export function ContactEntry({ contact, explanations, targets }: EntryProps) {
  const { slug, title, lang, text } = contact
  return (
    <li
      id={slug}
      className="grid gap-x-12 gap-y-4 border-t border-line py-6 target:border-t-4 target:border-accent md:grid-cols-[3fr_2fr]"
    >
      <div className="max-w-(--measure)">
        <h3 {...inLanguage(lang)} className="text-xl font-bold">
          {title}
        </h3>
        <p {...inLanguage(lang)}>
          <Explained text={text.summary} explanations={explanations} />
        </p>
        <ContactText contact={contact} explanations={explanations} targets={targets} />
      </div>
      <ContactWays contact={contact} />
    </li>
  )
}
