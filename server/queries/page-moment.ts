import { amsterdamDay } from '@/domain/calendar'
import { openState } from '@/domain/opening-hours/open-state'
import { defaultLanguage } from '@/locales/languages'

import { hasTeamKey } from '../intake/has-team-key'
import { steunpuntFor } from './steunpunt'

/**
 * What of the clock stands on cached pages: the day (review dates, school years) and whether the phone
 * is answered now; and whether the form takes questions, which another program (npm run keys) can change.
 * Two moments with the same answer show the same pages.
 */
export async function pageMoment(now: Date): Promise<string> {
  const steunpunt = await steunpuntFor(defaultLanguage)
  return `${amsterdamDay(now)} ${JSON.stringify(openState(steunpunt, now))} ${String(await hasTeamKey())}`
}
