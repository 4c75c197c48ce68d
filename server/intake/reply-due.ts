import type { Day } from '@/domain/calendar'
import { replyBy } from '@/domain/opening-hours/reply-by'
import { defaultLanguage } from '@/locales/languages'

import { steunpuntFor } from '../queries/steunpunt'

/** The day by which a question that arrives now is answered; undefined when nothing is promised. */
export async function replyDue(now: Date): Promise<Day | undefined> {
  const steunpunt = await steunpuntFor(defaultLanguage)
  const { replyWorkingDays } = steunpunt
  return replyWorkingDays ? replyBy(now, replyWorkingDays, steunpunt) : undefined
}
