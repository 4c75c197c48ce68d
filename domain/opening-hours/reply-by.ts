import { amsterdamDay, type Day } from '../calendar'
import type { Office } from './office'
import { nextWorkingDay } from './working-days'

/**
 * The last day on which a reply keeps the promise "within so many of our working days".
 * Only days the office itself works count (see `isWorkingDay`). The day a question arrives in
 * Europe/Amsterdam never counts, so it makes no difference whether that was before or after closing time.
 * An office that is closed for a year on end still gets a day: see `nextWorkingDay`.
 * @throws RangeError when `workingDays` is not a whole number of 1 or more
 */
export function replyBy(from: Date, workingDays: number, office: Office): Day {
  if (!Number.isInteger(workingDays) || workingDays < 1)
    throw new RangeError(`A reply takes a whole number of working days, 1 or more; got ${workingDays}.`)
  let day = amsterdamDay(from)
  for (let counted = 0; counted < workingDays; counted += 1) day = nextWorkingDay(day, office)
  return day
}
