import { recipientOf, SealedBoxError } from '../sealed-box'

import { openTeamKeys } from './acts'
import type { Opener } from './challenge'

/** A key as it was typed from paper, without the gaps between its groups. */
const fromPaper = (typed: string): string => typed.replace(/\s/g, '').toUpperCase()

type Recoverable = {
  recovery?: { recipient: string }
  recoveryCopies: readonly { teamRecipient: string; sealed: string }[]
}

/**
 * Opens the team keys with the recovery key; a copy that does not open is passed over (`openTeamKeys`).
 * @throws SealedBoxError 'corrupt' when the text is no key or no copy is whole, 'wrong-key' when it is another one than the
 * recovery key in use
 */
export async function openWithRecovery(
  { recovery, recoveryCopies }: Recoverable,
  typed: string,
): Promise<Opener> {
  const identity = fromPaper(typed)
  if ((await recipientOf(identity)) !== recovery?.recipient) throw new SealedBoxError('wrong-key')
  return { kind: 'recovery', identity, team: await openTeamKeys(recoveryCopies, identity) }
}
