import { getTranslations } from 'next-intl/server'

import { ContactList } from '@/components/contacts/contact-list'
import { SteunpuntContact } from '@/components/contacts/steunpunt-contact'
import { PageHeader } from '@/components/ui/page-header'
import { TalkMark } from '@/components/ui/talk-mark'
import { amsterdamDay } from '@/domain/calendar'
import type { Level } from '@/domain/level'
import { openState } from '@/domain/opening-hours/open-state'
import { replyBy } from '@/domain/opening-hours/reply-by'
import { comingSchoolHolidays } from '@/domain/opening-hours/school-holidays'
import type { Place } from '@/locales/paths'
import { hasTeamKey } from '@/server/intake/has-team-key'
import { contactsFor } from '@/server/queries/contacts'
import { linksFor } from '@/server/queries/links'
import { steunpuntFor, type Steunpunt } from '@/server/queries/steunpunt'

import { explanationsFor } from './explanations'
import { Frame } from './frame'
import { levelPage, type Reader } from './level-page'
import { pageMetadata } from './page-metadata'
import { urgentContacts } from './urgent-help'

/** As many as a school year has. */
const holidaysShown = 5

const placeOf = (level: Level): Place => ({ level, page: '/contact' })

/** What the steunpunt says of itself, reckoned for the day on which the page is made. */
function steunpuntProps(steunpunt: Steunpunt, level: Level, now: Date) {
  const { name, phone, mail, site, openingHours, closedDates, schoolRegion, replyWorkingDays } = steunpunt
  const today = amsterdamDay(now)
  return {
    level,
    name,
    site,
    help: {
      phone,
      mail,
      open: openState(steunpunt, now),
      hoursKnown: openingHours.length > 0,
      today,
    },
    hours: openingHours,
    closedDates: closedDates.filter(({ date }) => date >= today),
    schoolHolidays: schoolRegion && {
      region: schoolRegion,
      coming: comingSchoolHolidays(today, steunpunt.schoolHolidays, holidaysShown),
    },
    reply: replyWorkingDays
      ? { days: replyWorkingDays, by: replyBy(now, replyWorkingDays, steunpunt) }
      : undefined,
    independence: level === 'youth' ? steunpunt.independenceYouth : steunpunt.independenceParents,
  }
}

async function body({ level, locale }: Reader) {
  const t = await getTranslations({ locale, namespace: 'contacts' })
  const [steunpunt, takesQuestions, contacts, explanations, targets] = await Promise.all([
    steunpuntFor(locale),
    hasTeamKey(),
    contactsFor(level, locale),
    explanationsFor(level, locale),
    linksFor(level, locale),
  ])
  const { urgent, missing } = await urgentContacts(level, locale, contacts)
  const apart = new Set(urgent.map(({ id }) => id))
  const calm = contacts.filter(({ id }) => !apart.has(id))
  return (
    <Frame locale={locale} place={placeOf(level)}>
      <PageHeader level={level} title={t(`title.${level}`)} intro={t(`intro.${level}`)} mark={<TalkMark />} />
      <div className="mx-auto max-w-6xl px-4 py-8">
        <ContactList
          id="nood"
          urgent
          title={t('urgent')}
          intro={t(`urgentIntro.${level}`)}
          contacts={urgent}
          missing={missing}
          level={level}
          explanations={explanations}
          targets={targets}
        />
        <SteunpuntContact
          {...steunpuntProps(steunpunt, level, new Date())}
          locale={locale}
          takesQuestions={takesQuestions}
        />
        <ContactList
          id="regio"
          title={t(`local.${level}`)}
          contacts={calm.filter(({ scope }) => scope === 'local')}
          explanations={explanations}
          targets={targets}
          empty={t('localNone')}
        />
        <ContactList
          id="landelijk"
          title={t('national')}
          contacts={calm.filter(({ scope }) => scope === 'national')}
          explanations={explanations}
          targets={targets}
        />
      </div>
    </Frame>
  )
}

async function metadata({ level, locale }: Reader) {
  const t = await getTranslations({ locale, namespace: 'contacts' })
  return pageMetadata({
    title: t(`title.${level}`),
    description: t(`intro.${level}`),
    place: placeOf(level),
    locale,
  })
}

/** Everybody a reader can turn to: in need, at the steunpunt, in the region and in the country. */
export const contactPage = (level: Level) => levelPage(level, body, metadata)
