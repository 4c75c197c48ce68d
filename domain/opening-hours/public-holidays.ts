import { addDays, weekday, type Day } from '../calendar'

/** The public holidays of the Netherlands, as keys: the site's languages have a name for each. */
export type Holiday =
  | 'newYear'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'kingsDay'
  | 'liberationDay'
  | 'ascension'
  | 'whitSunday'
  | 'whitMonday'
  | 'christmasDay'
  | 'secondChristmasDay'

/**
 * Easter Sunday by the Meeus/Jones/Butcher algorithm for the Gregorian calendar
 * (J. Meeus, Astronomical Algorithms, 1991, chapter 8).
 */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const shift = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * shift) / 451)
  const days = epact + shift - 7 * late + 114
  const month = Math.floor(days / 31)
  return `${year}-${String(month).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`
}

/**
 * The days on which nobody is expected at work, in order of the calendar.
 *
 * They are the days of article 3 of the Algemene termijnenwet (BWBR0002448): Goede Vrijdag too, which its
 * second paragraph puts on a par. Two choices of our own: the Sundays of Easter and Whitsun are there as
 * well, for helplines with Sunday hours; and 5 May counts only once in five years, since most offices
 * work on it in other years. Who closes on more days writes them among the closed dates.
 */
export function publicHolidays(year: number): { date: Day; holiday: Holiday }[] {
  const easter = easterSunday(year)
  const kingsDay = weekday(`${year}-04-27`) === 7 ? `${year}-04-26` : `${year}-04-27`
  const days: [Day, Holiday][] = [
    [`${year}-01-01`, 'newYear'],
    [addDays(easter, -2), 'goodFriday'],
    [easter, 'easterSunday'],
    [addDays(easter, 1), 'easterMonday'],
    [kingsDay, 'kingsDay'],
    [addDays(easter, 39), 'ascension'],
    [addDays(easter, 49), 'whitSunday'],
    [addDays(easter, 50), 'whitMonday'],
    [`${year}-12-25`, 'christmasDay'],
    [`${year}-12-26`, 'secondChristmasDay'],
  ]
  if (year % 5 === 0) days.push([`${year}-05-05`, 'liberationDay'])
  return days.map(([date, holiday]) => ({ date, holiday })).sort((a, b) => a.date.localeCompare(b.date))
}
