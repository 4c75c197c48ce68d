import { addDays, type Day } from '../calendar'
import type { Office } from '../opening-hours/office'
import { replyBy } from '../opening-hours/reply-by'
import { isWorkingDay } from '../opening-hours/working-days'
import { overStatuses, type Status } from './codes'

/** What of a request decides how it stands; moments are ISO 8601, `assignee` is an id. */
export type Handled = {
  status: Status
  assignee?: string | null
  replyDue?: Day | null
  repliedAt?: string | null
  senderLastAt: string
  /** the sender wrote and nobody answered since */
  unread?: boolean | null
}

/** What decides whether a promise is kept; without `replyWorkingDays` nothing is promised. */
export type Promised = { today: Day; office: Office; replyWorkingDays?: number | null }

/** The lists of the inbox that an item can be in. */
export const views = ['new', 'mine', 'waiting', 'overdue', 'closed'] as const
export type View = (typeof views)[number]

/**
 * Working days left to reply: 0 on the last day itself; negative from the day after, so -1 too in the
 * weekend that follows it, although no working day has gone by yet.
 */
export function daysLeft(replyDue: Day, today: Day, office: Office): number {
  if (today <= replyDue) return workingDays(today, replyDue, office)
  return -Math.max(1, workingDays(replyDue, today, office))
}

/** The working days after one day, up to and including another. */
function workingDays(after: Day, until: Day, office: Office): number {
  let count = 0
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1))
    if (isWorkingDay(day, office)) count += 1
  return count
}

/**
 * Whether a promise to the sender is broken: no reply by the promised day, or a later message of theirs
 * that has waited longer than the promise. Holding a request does not stop the clock.
 */
export function isOverdue(item: Handled, { today, office, replyWorkingDays }: Promised): boolean {
  if (overStatuses.includes(item.status)) return false
  if (!item.repliedAt && item.replyDue && item.replyDue < today) return true
  if (!item.repliedAt || !item.unread || !replyWorkingDays) return false
  return replyBy(new Date(item.senderLastAt), replyWorkingDays, office) < today
}

/**
 * The lists an item is in, for one member of staff: `new` as long as nobody has it, also when whoever had it left, `mine` while it is not
 * over, `closed` also when it was withdrawn or destroyed. A request that somebody else works on within
 * its promise is in none.
 */
export function viewsOf(item: Handled, me: string, promised: Promised): View[] {
  const isOver = overStatuses.includes(item.status)
  const falls: Record<View, boolean> = {
    new: !isOver && !item.assignee && item.status !== 'waiting',
    mine: !isOver && item.assignee === me,
    waiting: item.status === 'waiting',
    overdue: isOverdue(item, promised),
    closed: isOver,
  }
  return views.filter((view) => falls[view])
}
