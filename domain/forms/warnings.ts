import { holdsBirthDate } from './birth-date'
import { holdsBsn } from './bsn'
import { holdsFullName } from './full-name'

/** What nobody needs to tell to be helped, in the order in which a reader is told. */
export const warnings = ['bsn', 'full-name', 'birth-date'] as const
export type Warning = (typeof warnings)[number]

const holds: Record<Warning, (text: string, knownNames: readonly string[]) => boolean> = {
  bsn: holdsBsn,
  'full-name': holdsFullName,
  'birth-date': holdsBirthDate,
}

/**
 * What to warn a sender of before a text is sent. These are guesses, made to be wrong seldom: they never
 * stand in the way of sending, and that there are none says nothing.
 * @param knownNames names that may stand in any text, such as those of schools and organisations
 */
export function warningsIn(text: string, knownNames: readonly string[] = []): Warning[] {
  return warnings.filter((warning) => holds[warning](text, knownNames))
}
