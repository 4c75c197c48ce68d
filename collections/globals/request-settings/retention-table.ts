import { outcomes, type Outcome } from '@/domain/requests/codes'

/** The field that holds the days of each outcome; the CMS allows no hyphens in the name of a field. */
export const retentionFields = {
  answered: 'answered',
  advised: 'advised',
  supported: 'supported',
  referred: 'referred',
  'out-of-scope': 'outOfScope',
  'no-contact': 'noContact',
} as const satisfies Record<Outcome, string>

/** Days after which the content of a closed request is destroyed, as long as nobody chose otherwise. */
export const defaultRetention = 90

type Stored = { [Field in (typeof retentionFields)[Outcome]]?: number | null }

/** For each outcome, how many days the content of a closed request is kept; 90 where nothing was ever saved. */
export function retentionTable({ retention }: { retention?: Stored | null }): Record<Outcome, number> {
  const rows = outcomes.map((outcome) => [outcome, retention?.[retentionFields[outcome]] ?? defaultRetention])
  return Object.fromEntries(rows) as Record<Outcome, number>
}
