import { z } from 'zod'

import { amsterdamDay } from '../calendar'
import type { Office } from './office'

const clock = z.string().regex(/^\d{2}:\d{2}$/)
const span = z.object({ days: z.array(z.coerce.number().int().min(1).max(7)), from: clock, until: clock })
const closed = z.object({ date: z.string().refine((date) => !Number.isNaN(Date.parse(date))) })

/** The rows of a list that are as they should be. */
const rows = <T>(item: z.ZodType<T>) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) =>
      all.flatMap((row) => {
        const { success, data } = item.safeParse(row)
        return success ? [data] : []
      }),
    )

const settings = z
  .object({
    openingHours: rows(span),
    closedDates: rows(closed),
    replyWorkingDays: z.number().int().min(1).max(30).optional().catch(undefined),
  })
  .catch({ openingHours: [], closedDates: [], replyWorkingDays: undefined })

/**
 * What a steunpunt promises, by its settings as they stand in the database: what is no time or no day there
 * counts as not there. School holidays count here as any other days.
 */
export function readPromise(value: unknown): { office: Office; replyWorkingDays?: number } {
  const { openingHours, closedDates, replyWorkingDays } = settings.parse(value)
  return {
    office: {
      openingHours,
      closedDates: closedDates.map(({ date }) => ({ date: amsterdamDay(new Date(date)) })),
      schoolHolidays: [],
    },
    replyWorkingDays,
  }
}
