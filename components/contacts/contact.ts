import type { OpeningHours } from '@/domain/opening-hours/opening-hours'
import type { Language } from '@/locales/languages'

import type { Explanations } from '../article/explained'
import type { LinkTargets } from '../article/rich-text'

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
