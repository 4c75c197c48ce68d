import type { Help } from '@/components/layout/help-strip'
import { amsterdamDay } from '@/domain/calendar'
import { openState } from '@/domain/opening-hours/open-state'
import { replyBy } from '@/domain/opening-hours/reply-by'
import type { Level } from '@/domain/level'
import { retentionFacts } from '@/domain/retention/retention'
import { readerRows } from '@/domain/requests/readers'
import type { Language } from '@/locales/languages'
import { requestSettings } from '@/server/queries/request-settings'
import { steunpuntFor, type Steunpunt } from '@/server/queries/steunpunt'

import { urgentHelpFor } from './urgent-help'

/** How to reach the steunpunt by phone or mail at this moment. */
export function helpOf(steunpunt: Steunpunt, now: Date): Help {
  return {
    phone: steunpunt.phone,
    mail: steunpunt.mail,
    open: openState(steunpunt, now),
    hoursKnown: steunpunt.openingHours.length > 0,
    today: amsterdamDay(now),
  }
}

/** What somebody is told before they write: who answers, when, who helps at once, who reads it, how long it stays. */
export async function requestFacts(level: Level, locale: Language, now: Date) {
  const [steunpunt, urgentHelp, { retention }] = await Promise.all([
    steunpuntFor(locale),
    urgentHelpFor(level, locale),
    requestSettings(),
  ])
  const { replyWorkingDays } = steunpunt
  const { ceiling, ...kept } = retentionFacts(retention)
  return {
    name: steunpunt.name,
    help: helpOf(steunpunt, now),
    reply: replyWorkingDays
      ? { days: replyWorkingDays, by: replyBy(now, replyWorkingDays, steunpunt) }
      : undefined,
    urgentHelp,
    readers: readerRows(),
    retention: { ...kept, ceilingDays: ceiling },
  }
}
