import type { ReactNode } from 'react'

import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'
import type { Place } from '@/locales/paths'

import type { FooterPage } from './footer'
import type { Help } from './help-strip'

/** What the frame of a page needs to know. */
export type ShellProps = {
  locale: Language
  level: Level
  place: Place
  /** what the reader asked of this page, as the address has it; it goes along to other levels and languages */
  query?: string
  steunpunt: { name: string; notice: { text: string; lang: Language } }
  help: Help
  /** whether this reader finds any school on the site */
  hasSchools: boolean
  footerPages: readonly FooterPage[]
  /** levels at which this page exists; the switch leads to the start page of a level where it does not */
  readableAt?: readonly Level[]
  /** shown to editors who look at a draft */
  draft?: ReactNode
  children: ReactNode
}
