import { openTeamKeys, type OpenTeamKey } from '@/domain/keyring'
import { recipientOf, SealedBoxError } from '@/domain/sealed-box'

import type { KeyringState } from './api'

/** A key as it was typed from paper, without the gaps between its groups. */
const fromPaper = (typed: string): string => typed.replace(/\s/g, '').toUpperCase()

/**
 * Opens every team key with the recovery key, in this browser.
 * @throws SealedBoxError 'corrupt' when the text is no key, 'wrong-key' when it is another one than the
 * recovery key in use
 */
export async function openWithRecovery(
  { recovery, recoveryCopies }: Pick<KeyringState, 'recovery' | 'recoveryCopies'>,
  typed: string,
): Promise<OpenTeamKey[]> {
  const identity = fromPaper(typed)
  if ((await recipientOf(identity)) !== recovery?.recipient) throw new SealedBoxError('wrong-key')
  return openTeamKeys(recoveryCopies, identity)
}
