import type { Day } from '../calendar'

/** One span within a day on the Dutch clock, 'HH:MM'; `until` itself is no longer open. */
export type Span = { from: string; until: string }

/** When somebody is there: spans with the days of the week they hold for, 1 is Monday and 7 is Sunday. */
export type OpeningHours = readonly (Span & { days: readonly number[] })[]

/** Days nobody is there besides public holidays, with the reason as an editor wrote it. */
export type ClosedDates = readonly { date: Day; reason?: string }[]

/** The spans of one day of the week in order; spans that touch or overlap are one. */
export function spansOf(hours: OpeningHours, dayOfWeek: number): Span[] {
  const spans = hours
    .filter(({ days, from, until }) => days.includes(dayOfWeek) && from < until)
    .sort((a, b) => a.from.localeCompare(b.from))
  return spans.reduce<Span[]>((merged, { from, until }) => {
    const last = merged.at(-1)
    if (!last || from > last.until) return [...merged, { from, until }]
    if (until > last.until) last.until = until
    return merged
  }, [])
}

/** All seven days in order, Monday first, each with its spans; an empty list is a day they are closed. */
export function week(hours: OpeningHours): { day: number; spans: Span[] }[] {
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, spans: spansOf(hours, day) }))
}
