import { amsterdamDay, type Day } from '../calendar'

/**
 * The school year a moment falls in, such as '2025-2026'. It runs from 1 August to 31 July
 * (Wet voortgezet onderwijs 2020, article 1.1, BWBR0044212), in Europe/Amsterdam.
 */
export function schoolYearOf(moment: Date): string {
  const [year = '', month = ''] = amsterdamDay(moment).split('-')
  const start = month >= '08' ? Number(year) : Number(year) - 1
  return `${start}-${start + 1}`
}

/**
 * Whether a school year such as '2025-2026' is over.
 * @param today see `amsterdamDay`
 */
export function hasPassed(schoolYear: string, today: Day): boolean {
  return today >= `${schoolYear.slice(-4)}-08-01`
}
