import { addDays, amsterdamDay, weekday, type Day } from '../calendar'
import { closingOf } from './closing'
import type { ClosedDates } from './opening-hours'

/**
 * The last day on which a reply keeps the promise "within so many working days".
 * Working days are Monday to Friday, without public holidays and closed dates; the day a question
 * arrives (in Europe/Amsterdam) is not counted.
 * @throws RangeError when `workingDays` is not a whole number of 1 or more
 */
export function replyBy(from: Date, workingDays: number, closedDates: ClosedDates): Day {
  if (!Number.isInteger(workingDays) || workingDays < 1)
    throw new RangeError(`A reply takes a whole number of working days, 1 or more; got ${workingDays}.`)
  let day = amsterdamDay(from)
  let left = workingDays
  while (left > 0) {
    day = addDays(day, 1)
    if (weekday(day) <= 5 && !closingOf(day, closedDates)) left -= 1
  }
  return day
}
