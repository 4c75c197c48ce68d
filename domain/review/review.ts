import { amsterdamDay, type Day } from '../calendar'

/**
 * Whether a document should have been checked again: its last day has passed.
 * @param reviewBy a day or a moment in ISO 8601, as the database keeps it
 * @param today see `amsterdamDay`
 * @throws RangeError when `reviewBy` is no date
 */
export function isOverdue(reviewBy: string, today: Day): boolean {
  return amsterdamDay(new Date(reviewBy)) < today
}
