import { addDays, weekday, type Day } from '../calendar'
import { closingOf } from './closing'
import type { Office } from './office'
import { week } from './opening-hours'

/** How far ahead an own working day is looked for. */
const daysAhead = 366

/** An office of which nothing is known but that it keeps the public holidays. */
const ordinaryOffice: Office = { openingHours: [], closedDates: [], schoolHolidays: [] }

/** The days of the week an office is there: those of its opening hours, or Monday to Friday when it gave none. */
function isOfficeDay(dayOfWeek: number, { openingHours }: Office): boolean {
  const open = week(openingHours).filter(({ spans }) => spans.length > 0)
  return open.length === 0 ? dayOfWeek <= 5 : open.some(({ day }) => day === dayOfWeek)
}

/** Whether an office itself works on a day: a day of its week on which nothing closes it. */
export const isWorkingDay = (day: Day, office: Office): boolean =>
  isOfficeDay(weekday(day), office) && closingOf(day, office) === undefined

/**
 * The first working day of an office after a day. An office that is closed for a whole year on end has
 * none; then it is the first day from Monday to Friday that is no public holiday, so that there is
 * always a day.
 */
export function nextWorkingDay(day: Day, office: Office): Day {
  for (let ahead = 1; ahead <= daysAhead; ahead += 1) {
    const candidate = addDays(day, ahead)
    if (isWorkingDay(candidate, office)) return candidate
  }
  return nextWorkingDay(day, ordinaryOffice)
}
