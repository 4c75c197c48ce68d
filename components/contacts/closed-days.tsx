import { useFormatter, useTranslations } from 'next-intl'

import type { ClosedDates } from '@/domain/opening-hours/opening-hours'
import type { SchoolHoliday, SchoolRegion } from '@/domain/opening-hours/school-holidays'

/** The region in whose school holidays nobody is there, and the holidays to come as far as they are known. */
export type ClosedHolidays = { region: SchoolRegion; coming: readonly SchoolHoliday[] }

type Props = { closedDates: ClosedDates; schoolHolidays?: ClosedHolidays }

/** On which days nobody is there, whatever the hours of the week say. */
export function ClosedDays({ closedDates, schoolHolidays }: Props) {
  const t = useTranslations('contacts')
  const holidayName = useTranslations('help.schoolHoliday')
  const format = useFormatter()
  const at = (day: string) => new Date(`${day}T12:00:00Z`)
  const dayName = (day: string) =>
    format.dateTime(at(day), { weekday: 'long', day: 'numeric', month: 'long' })
  const fullDay = (day: string) =>
    format.dateTime(at(day), { day: 'numeric', month: 'long', year: 'numeric' })
  return (
    <>
      <p className="mt-3 text-base">{t('holidays')}</p>
      {schoolHolidays && (
        <p className="mt-3 text-base">
          {t('schoolHolidays', { region: t(`schoolRegion.${schoolHolidays.region}`) })}
        </p>
      )}
      {schoolHolidays && schoolHolidays.coming.length > 0 && (
        <>
          <h4 className="mt-3 text-base font-bold">{t('schoolHolidaysComing')}</h4>
          <ul className="text-base">
            {schoolHolidays.coming.map(({ name, from, until }) => (
              <li key={from} className="first-letter:uppercase">
                {t('schoolHolidaySpan', {
                  name: holidayName(name),
                  from: fullDay(from),
                  until: fullDay(until),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {closedDates.length > 0 && (
        <>
          <h4 className="mt-3 text-base font-bold">{t('closedDates')}</h4>
          <ul className="text-base">
            {closedDates.map(({ date, reason }) => (
              <li key={date}>
                {dayName(date)}
                {reason && `: ${reason}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
