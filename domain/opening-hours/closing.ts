import type { Day } from '../calendar'
import type { ClosedDates } from './opening-hours'
import { publicHolidays, type Holiday } from './public-holidays'

/** Why a whole day is closed: a date an editor wrote, or else a public holiday. */
export type Closing = { reason?: string } | { holiday: Holiday }

/** Why everything is closed on a day; undefined for an ordinary day. What an editor wrote comes first. */
export function closingOf(day: Day, closedDates: ClosedDates): Closing | undefined {
  const written = closedDates.find(({ date }) => date === day)
  if (written) return written.reason ? { reason: written.reason } : {}
  const found = publicHolidays(Number(day.slice(0, 4))).find(({ date }) => date === day)
  return found && { holiday: found.holiday }
}
