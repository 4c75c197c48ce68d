import type { Level } from '@/domain/level'
import { openState, type OpenState } from '@/domain/opening-hours/open-state'
import type { Language } from '@/locales/languages'

import { linked, linksFor, type LinkTarget } from './links'
import { navigation } from './navigation'
import { schoolsFor } from './schools'
import { steunpuntFor, type Steunpunt } from './steunpunt'

/** What stands around every page: who the steunpunt is, whether it answers now, and where one can go. */
export type ShellData = {
  steunpunt: Steunpunt
  open: OpenState
  /** whether this reader finds any school on the site */
  hasSchools: boolean
  footerPages: LinkTarget[]
}

/** Reads what stands around every page; `now` is when the page is made. */
export async function shellFor(level: Level, locale: Language, now: Date): Promise<ShellData> {
  const [steunpunt, targets, schools, { footerPages }] = await Promise.all([
    steunpuntFor(locale),
    linksFor(level, locale),
    schoolsFor(level, locale),
    navigation(),
  ])
  return {
    steunpunt,
    open: openState(steunpunt, now),
    hasSchools: schools.length > 0,
    footerPages: linked(
      footerPages.map((value) => ({ relationTo: 'pages', value })),
      targets,
    ),
  }
}
