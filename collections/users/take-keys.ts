import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { applyAct, rotateWithout } from '@/domain/keyring'

import { record } from '../audit-log/record'
import { changeKeyring, readKeyring } from '../keyring/store'

/**
 * Takes an account out of the keyring and makes a new team key for those who stay, at once: what comes in
 * from now on cannot be opened by who left. Making a team key takes public keys only; the new identity is
 * in memory for a moment and is sealed before it is written.
 */
async function takeKeys(req: PayloadRequest, user: string): Promise<void> {
  const { payload } = req
  const isIn = ({ holders, teamKeys }: Awaited<ReturnType<typeof readKeyring>>) =>
    holders.some((holder) => holder.user === user) ||
    teamKeys.some(({ copies }) => copies.some(({ holder }) => holder === user))
  if (!isIn(await readKeyring(payload))) return
  await record(payload, { action: 'keys-rotated', user: req.user, reason: 'account-left', detail: user })
  await changeKeyring(payload, async (now) => {
    if (now.teamKeys.length > 0) return applyAct(now, await rotateWithout(now, user), user, new Date())
    return { ...now, version: now.version + 1, holders: now.holders.filter((holder) => holder.user !== user) }
  })
}

/** An account that is no caseworker (any more); also when an earlier save stopped half-way. */
export const takeKeysOfFormerCaseworker: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update' && doc.role !== 'caseworker') await takeKeys(req, String(doc.id))
}

/** An account that is gone. */
export const takeKeysOfDeleted: CollectionAfterDeleteHook = ({ id, req }) => takeKeys(req, String(id))
