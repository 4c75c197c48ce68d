import type { Day } from '../calendar'

/** The three regions over which the Netherlands spreads its school holidays. */
export const schoolRegions = ['noord', 'midden', 'zuid'] as const
export type SchoolRegion = (typeof schoolRegions)[number]

/** The holidays of a school year, as keys: the site's languages have a name for each. */
export const schoolHolidayNames = ['herfst', 'kerst', 'voorjaar', 'mei', 'zomer'] as const
export type SchoolHolidayName = (typeof schoolHolidayNames)[number]

/** One school holiday in one region; both days are free. */
export type SchoolHoliday = { name: SchoolHolidayName; region: SchoolRegion; from: Day; until: Day }

/** The school holiday a day falls in, of those given; undefined on a day the schools are open. */
export function schoolHolidayOn(day: Day, holidays: readonly SchoolHoliday[]): SchoolHoliday | undefined {
  return holidays.find(({ from, until }) => from <= day && day <= until)
}

/** Those still to come or going on, in order of the calendar, at most so many. */
export function comingSchoolHolidays(
  today: Day,
  holidays: readonly SchoolHoliday[],
  most: number,
): SchoolHoliday[] {
  return holidays
    .filter(({ until }) => until >= today)
    .sort((a, b) => a.from.localeCompare(b.from))
    .slice(0, most)
}
