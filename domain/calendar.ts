/** A day on the Dutch calendar, written 'YYYY-MM-DD'. */
export type Day = string

const amsterdam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

function amsterdamParts(moment: Date): Record<string, string> {
  return Object.fromEntries(amsterdam.formatToParts(moment).map(({ type, value }) => [type, value]))
}

/**
 * The day it is in Europe/Amsterdam at a moment, whatever the machine's own zone.
 * @throws RangeError for an invalid date
 */
export function amsterdamDay(moment: Date): Day {
  const { year, month, day } = amsterdamParts(moment)
  return `${year?.padStart(4, '0')}-${month}-${day}`
}

/**
 * The time the clock shows in Europe/Amsterdam at a moment, 'HH:MM'.
 * @throws RangeError for an invalid date
 */
export function amsterdamTime(moment: Date): string {
  const { hour, minute } = amsterdamParts(moment)
  return `${hour}:${minute}`
}

/** The day a number of days later; earlier when the number is negative. */
export function addDays(day: Day, days: number): Day {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}

/** The day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}
