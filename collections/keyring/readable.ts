import type { Payload, Where } from 'payload'

import {
  canRead,
  currentTeamKey,
  isOfBeforeProofs,
  peopleWhoRead,
  recoveryHolder,
  type Keyring,
} from '@/domain/keyring'

/**
 * The public key of the team, as long as somebody can read what is sealed for it: a caseworker who proved
 * it and still has an account, or the recovery key, which proved it when it was tested. A copy that nobody
 * opened yet does not count. A team key of before proofs does, until the first proof comes: whoever updates
 * the site must not find the form closed.
 * @returns undefined when a request would be locked for good
 */
export async function readableTeamKey(payload: Payload, keyring: Keyring): Promise<string | undefined> {
  const team = currentTeamKey(keyring)
  if (!team) return undefined
  if (isOfBeforeProofs(team) || canRead(keyring, recoveryHolder)) return team.recipient
  const where: Where = {
    and: [{ id: { in: peopleWhoRead(keyring) } }, { role: { equals: 'caseworker' } }],
  }
  const { totalDocs } = await payload.count({ collection: 'users', where })
  return totalDocs > 0 ? team.recipient : undefined
}
