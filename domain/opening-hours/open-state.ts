import { addDays, amsterdamDay, amsterdamTime, weekday, type Day } from '../calendar'
import { closingOf, type Closing } from './closing'
import type { Office } from './office'
import { spansOf, type Span } from './opening-hours'

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
export function openState(office: Office, now: Date): OpenState {
  const today = amsterdamDay(now)
  const time = amsterdamTime(now)
  const closedToday = closingOf(today, office)
  const spans = spansOn(today, office)

  const current = spans.find(({ from, until }) => from <= time && time < until)
  if (current) return { open: true, until: current.until }

  const later = spans.find(({ from }) => from > time)
  const opensAt = later ? { date: today, from: later.from } : nextOpening(today, office)
  return { open: false, ...(opensAt && { opensAt }), ...(closedToday && { closedToday }) }
}

function spansOn(day: Day, office: Office): Span[] {
  return closingOf(day, office) ? [] : spansOf(office.openingHours, weekday(day))
}

function nextOpening(today: Day, office: Office): OpenState['opensAt'] {
  for (let ahead = 1; ahead <= daysAhead; ahead += 1) {
    const date = addDays(today, ahead)
    const [first] = spansOn(date, office)
    if (first) return { date, from: first.from }
  }
  return undefined
}
