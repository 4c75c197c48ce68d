import type { Level } from '@/domain/level'
import { openState, type OpenState } from '@/domain/opening-hours/open-state'
import type { Language } from '@/locales/languages'

import { linked, linksFor, type LinkTarget } from './links'
import { navigation } from './navigation'
import { steunpuntFor, type Steunpunt } from './steunpunt'

/** What stands around every page: who the steunpunt is, whether it answers now, and the footer's pages. */
export type ShellData = { steunpunt: Steunpunt; open: OpenState; footerPages: LinkTarget[] }

/** Reads what stands around every page; `now` is when the page is made. */
export async function shellFor(level: Level, locale: Language, now: Date): Promise<ShellData> {
  const [steunpunt, targets, { footerPages }] = await Promise.all([
    steunpuntFor(locale),
    linksFor(level, locale),
    navigation(),
  ])
  return {
    steunpunt,
    open: openState(steunpunt, now),
    footerPages: linked(
      footerPages.map((value) => ({ relationTo: 'pages', value })),
      targets,
    ),
  }
}
