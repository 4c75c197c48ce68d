import type { Day } from '../calendar'
import type { Office } from './office'
import { publicHolidays, type Holiday } from './public-holidays'
import { schoolHolidayOn, type SchoolHoliday } from './school-holidays'

/** Why a whole day is closed: a date an editor wrote, a public holiday, or a school holiday. */
export type Closing = { reason?: string } | { holiday: Holiday } | { schoolHoliday: SchoolHoliday }

/**
 * Why everything is closed on a day; undefined for an ordinary day. What an editor wrote comes first,
 * and a public holiday before the school holiday it falls in.
 */
export function closingOf(
  day: Day,
  { closedDates, schoolHolidays }: Pick<Office, 'closedDates' | 'schoolHolidays'>,
): Closing | undefined {
  const written = closedDates.find(({ date }) => date === day)
  if (written) return written.reason ? { reason: written.reason } : {}
  const found = publicHolidays(Number(day.slice(0, 4))).find(({ date }) => date === day)
  if (found) return { holiday: found.holiday }
  const schoolHoliday = schoolHolidayOn(day, schoolHolidays)
  return schoolHoliday && { schoolHoliday }
}
