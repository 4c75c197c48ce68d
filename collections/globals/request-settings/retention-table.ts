import { outcomes, type Outcome } from '@/domain/requests/codes'
import { retentionTable as table, type RetentionTable } from '@/domain/retention/retention'

/** The field that holds the days of each outcome; the CMS allows no hyphens in the name of a field. */
export const retentionFields = {
  answered: 'answered',
  advised: 'advised',
  supported: 'supported',
  referred: 'referred',
  'out-of-scope': 'outOfScope',
  'no-contact': 'noContact',
} as const satisfies Record<Outcome, string>

type Stored = { [Field in (typeof retentionFields)[Outcome]]?: number | null }

/**
 * The retention table in the settings; the default where nothing was ever saved.
 * @throws ZodError for days that the settings could not have been saved with
 */
export function retentionTable({ retention }: { retention?: Stored | null }): RetentionTable {
  return table.parse(
    Object.fromEntries(outcomes.map((outcome) => [outcome, retention?.[retentionFields[outcome]]])),
  )
}
