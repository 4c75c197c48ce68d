import type { Help } from '@/components/layout/help-strip'
import type { UrgentContact } from '@/components/requests/urgent'
import { amsterdamDay } from '@/domain/calendar'
import { openState } from '@/domain/opening-hours/open-state'
import { replyBy } from '@/domain/opening-hours/reply-by'
import type { Level } from '@/domain/level'
import { retentionFacts } from '@/domain/retention/retention'
import { readerRows } from '@/domain/requests/readers'
import type { Language } from '@/locales/languages'
import { pathTo } from '@/locales/paths'
import { contactsFor } from '@/server/queries/contacts'
import { requestSettings } from '@/server/queries/request-settings'
import { steunpuntFor, type Steunpunt } from '@/server/queries/steunpunt'

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
  const [steunpunt, contacts, { retention }] = await Promise.all([
    steunpuntFor(locale),
    contactsFor(level, locale),
    requestSettings(),
  ])
  const { replyWorkingDays } = steunpunt
  const { ceiling, ...kept } = retentionFacts(retention)
  const urgentContacts: UrgentContact[] = contacts
    .filter(({ urgent }) => urgent)
    .map(({ title, phone, slug }) => ({
      name: title,
      phone,
      href: `${pathTo({ level, page: '/contact' }, locale)}#${slug}`,
    }))
  return {
    name: steunpunt.name,
    help: helpOf(steunpunt, now),
    reply: replyWorkingDays
      ? { days: replyWorkingDays, by: replyBy(now, replyWorkingDays, steunpunt) }
      : undefined,
    urgentContacts,
    readers: readerRows(),
    retention: { ...kept, ceilingDays: ceiling },
  }
}
