import type { Payload, TypedUser } from 'payload'

import { copiesOf, hasCopy, openedAt, recoveryHolder, type Keyring } from '@/domain/keyring'

import { readableTeamKey } from './readable'

/** How many team keys a holder has a copy of. */
const keysOf = (keyring: Keyring, holder: string) =>
  new Set(copiesOf(keyring, holder).map(({ teamRecipient }) => teamRecipient)).size

/**
 * What an account may know of the keyring: all that is public, and its own wrapped key with its own
 * sealed copies. The copies of the recovery key go to caseworkers, who can do nothing with them unless
 * they hold the printed key.
 */
export async function stateFor(payload: Payload, keyring: Keyring, user: TypedUser) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: keyring.holders.map((holder) => holder.user) } },
    pagination: false,
    depth: 0,
  })
  const caseworker = user.role === 'caseworker'
  const own = keyring.holders.find((holder) => holder.user === user.id)
  return {
    version: keyring.version,
    me: { id: user.id, name: user.name, role: user.role },
    teamKeys: keyring.teamKeys.map(({ recipient, madeAt, retiredAt }) => ({ recipient, madeAt, retiredAt })),
    takesQuestions: (await readableTeamKey(payload, keyring)) !== undefined,
    holders: keyring.holders.map((holder) => ({
      user: holder.user,
      name: docs.find(({ id }) => id === holder.user)?.name ?? '',
      recipient: holder.recipient,
      since: holder.since,
      copies: keysOf(keyring, holder.user),
      hasCopy: hasCopy(keyring, holder.user),
      openedAt: openedAt(keyring, holder.user),
    })),
    recovery: keyring.recovery && { ...keyring.recovery, testedAt: openedAt(keyring, recoveryHolder) },
    mine: caseworker && own ? { ...own, copies: copiesOf(keyring, user.id) } : undefined,
    recoveryCopies: caseworker ? copiesOf(keyring, recoveryHolder) : [],
  }
}
