import { addDays, amsterdamDay, amsterdamTime, weekday, type Day } from '../calendar'
import { closingOf, type Closing } from './closing'
import { spansOf, type ClosedDates, type OpeningHours, type Span } from './opening-hours'

export type OpenState = {
  open: boolean
  /** While open: when it closes today. */
  until?: string
  /** While closed: the next time it opens, today or later; absent when that is not within a year. */
  opensAt?: { date: Day; from: string }
  /** Why all of today is closed, when it is. */
  closedToday?: Closing
}

const daysAhead = 366

/** Whether somebody is there at a moment, by the clock in Europe/Amsterdam. */
export function openState(hours: OpeningHours, closedDates: ClosedDates, now: Date): OpenState {
  const today = amsterdamDay(now)
  const time = amsterdamTime(now)
  const closedToday = closingOf(today, closedDates)
  const spans = spansOn(today, hours, closedDates)

  const current = spans.find(({ from, until }) => from <= time && time < until)
  if (current) return { open: true, until: current.until }

  const later = spans.find(({ from }) => from > time)
  const opensAt = later ? { date: today, from: later.from } : nextOpening(today, hours, closedDates)
  return { open: false, ...(opensAt && { opensAt }), ...(closedToday && { closedToday }) }
}

function spansOn(day: Day, hours: OpeningHours, closedDates: ClosedDates): Span[] {
  return closingOf(day, closedDates) ? [] : spansOf(hours, weekday(day))
}

function nextOpening(today: Day, hours: OpeningHours, closedDates: ClosedDates): OpenState['opensAt'] {
  for (let ahead = 1; ahead <= daysAhead; ahead += 1) {
    const date = addDays(today, ahead)
    const [first] = spansOn(date, hours, closedDates)
    if (first) return { date, from: first.from }
  }
  return undefined
}
