import type { ClosedDates, OpeningHours } from './opening-hours'
import type { SchoolHoliday } from './school-holidays'

/**
 * What decides when an office is there. `schoolHolidays` holds only those it closes in; an office that
 * works through them has none. Public holidays close every office.
 */
export type Office = {
  openingHours: OpeningHours
  closedDates: ClosedDates
  schoolHolidays: readonly SchoolHoliday[]
}
