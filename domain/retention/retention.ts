import { z } from 'zod'

import { outcomes, type Outcome } from '../requests/codes'

/** No request is kept longer than this many days after it arrived, whatever happens. */
export const ceilingDays = 365

/** How long a closed request is kept when nobody decided otherwise. */
export const defaultDays = 90

const days = z
  .number()
  .int()
  .min(1)
  .max(ceilingDays)
  .nullish()
  .transform((chosen) => chosen ?? defaultDays)

/** Days that a closed request is kept, by how it ended; 90 where nothing was filled in. */
export const retentionTable = z.object({
  answered: days,
  advised: days,
  supported: days,
  referred: days,
  'out-of-scope': days,
  'no-contact': days,
} satisfies Record<Outcome, typeof days>)
export type RetentionTable = z.infer<typeof retentionTable>

/** What the retention of a request depends on. A request that was opened again has no `closedAt`. */
export type Lifetime = { receivedAt: Date; senderLastAt: Date; closedAt?: Date; outcome?: Outcome }

/** A day of retention is 24 hours: nobody is promised an hour of the clock. */
const day = 24 * 60 * 60 * 1000

/**
 * The moment the content of a request must be gone: the days of its outcome after it was closed or the
 * sender last wrote, whichever was later, and in any case at the ceiling. A request that is still open
 * has only the ceiling. What the sender withdraws goes at once and never comes here.
 * @throws RangeError for an invalid date
 */
export function destroyOn(
  { receivedAt, senderLastAt, closedAt, outcome }: Lifetime,
  table: RetentionTable,
): Date {
  const ceiling = receivedAt.getTime() + ceilingDays * day
  const term =
    closedAt && outcome
      ? Math.max(closedAt.getTime(), senderLastAt.getTime()) + table[outcome] * day
      : Infinity
  const moment = Math.min(ceiling, term)
  if (Number.isNaN(moment)) throw new RangeError('A request with an invalid date has no day of destruction.')
  return new Date(moment)
}

/** What a reader is told: one number of days when it makes no difference how a request ends, or each. */
export type RetentionFacts = { ceiling: number } & (
  { days: number } | { perOutcome: { outcome: Outcome; days: number }[] }
)

/** The retention table in the fewest words, with the ceiling in days. */
export function retentionFacts(table: RetentionTable): RetentionFacts {
  const perOutcome = outcomes.map((outcome) => ({ outcome, days: table[outcome] }))
  const [first] = new Set(perOutcome.map((row) => row.days))
  const same = first !== undefined && perOutcome.every((row) => row.days === first)
  return { ceiling: ceilingDays, ...(same ? { days: first } : { perOutcome }) }
}
