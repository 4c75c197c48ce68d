import { recipientOf, SealedBoxError } from '../sealed-box'

import { openTeamKeys, type OpenTeamKey } from './acts'

/** A key as it was typed from paper, without the gaps between its groups. */
const fromPaper = (typed: string): string => typed.replace(/\s/g, '').toUpperCase()

type Recoverable = {
  recovery?: { recipient: string }
  recoveryCopies: readonly { teamRecipient: string; sealed: string }[]
}

/**
 * Opens every team key with the recovery key.
 * @throws SealedBoxError 'corrupt' when the text is no key, 'wrong-key' when it is another one than the
 * recovery key in use
 */
export async function openWithRecovery(
  { recovery, recoveryCopies }: Recoverable,
  typed: string,
): Promise<OpenTeamKey[]> {
  const identity = fromPaper(typed)
  if ((await recipientOf(identity)) !== recovery?.recipient) throw new SealedBoxError('wrong-key')
  return openTeamKeys(recoveryCopies, identity)
}
