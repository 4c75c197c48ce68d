import { open, seal, SealedBoxError } from '../sealed-box'

import type { OpenTeamKey } from './acts'
import { currentTeamKey, hasCopy, type Keyring } from './keyring'
import { must } from './keyring-error'
import type { ProofKind } from './shown'

/** What somebody proves something with: their own identity or the recovery identity, and the team keys it opened. */
export type Opener = { kind: ProofKind; identity: string; team: readonly OpenTeamKey[] }

/**
 * Seals a secret so that only whoever can prove what is asked gets it back: for their own key; for the team
 * key in use and then for their own; or for the team key and then for the recovery key.
 * @throws KeyringError when the user has no such key
 */
export async function sealChallenge(
  secret: string,
  keyring: Keyring,
  user: string,
  kind: ProofKind,
): Promise<string> {
  const own = keyring.holders.find((holder) => holder.user === user)?.recipient
  if (kind !== 'recovery') must(own !== undefined, 'no-own-key')
  if (kind === 'own') return seal(secret, [own ?? ''])
  const team = currentTeamKey(keyring)?.recipient
  must(team !== undefined && keyring.recovery !== undefined, 'not-founded')
  if (kind === 'reader') must(hasCopy(keyring, user), 'not-a-reader')
  const outer = kind === 'reader' ? own : keyring.recovery.recipient
  return seal(await seal(secret, [team]), [outer ?? ''])
}

/** Gets the secret of a challenge back. @throws SealedBoxError when the keys are not the ones it was sealed for */
export async function answerChallenge(sealed: string, { kind, identity, team }: Opener): Promise<string> {
  const inner = await open(sealed, [identity])
  if (kind === 'own') return inner
  if (team.length === 0) throw new SealedBoxError('wrong-key')
  return open(
    inner,
    team.map((key) => key.identity),
  )
}
