import { readAgeFile, seal } from '../sealed-box'

import type { AskedAct } from './asked-acts'
import { must } from './keyring-error'

/** The letters of an identity, AGE-SECRET-KEY-1 and 58 more, which is what every copy holds. */
const identityLength = 74
/** log2 of the work of scrypt: light enough for a test, and no more than age itself takes. */
const work = { least: 10, most: 20 }

const isCopy = (sealed: string): boolean => {
  const file = readAgeFile(sealed)
  return file?.lock === 'keys' && file.recipients === 1 && file.size === identityLength
}

const isWrapped = (wrapped: string): boolean => {
  const file = readAgeFile(wrapped)
  if (file?.lock !== 'passphrase' || file.size !== identityLength) return false
  return file.workFactor >= work.least && file.workFactor <= work.most
}

/** A key that cannot be sealed for would stop every new team key: the only way to know is to try. */
const isSealable = (recipient: string): Promise<boolean> =>
  seal('', [recipient]).then(
    () => true,
    () => false,
  )

/**
 * Refuses what cannot be a key or a copy of one. Whether a copy opens, and for whom it was sealed, no server
 * can see.
 * @throws KeyringError 'not-a-copy' or 'not-a-key'
 */
export async function checkAct(act: AskedAct): Promise<void> {
  if ('copies' in act)
    must(
      act.copies.every(({ sealed }) => isCopy(sealed)),
      'not-a-copy',
    )
  if ('wrapped' in act) must(isWrapped(act.wrapped), 'not-a-key')
  const recipients = [
    'recipient' in act ? act.recipient : [],
    'teamRecipient' in act ? act.teamRecipient : [],
    'recoveryRecipient' in act ? act.recoveryRecipient : [],
  ].flat()
  const sealable = await Promise.all(recipients.map(isSealable))
  must(!sealable.includes(false), 'not-a-key')
}
