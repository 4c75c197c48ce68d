import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { changed } from '@/domain/keyring'

import { logAct } from '../keyring/log-act'
import { inWords } from '../keyring/refuse'
import { changeKeyring, readKeyring } from '../keyring/store'

/**
 * Takes an account out of the keyring and makes a new team key for those who stay, at once: what comes in
 * from now on cannot be opened by who leaves. Making a team key takes public keys only; the new identity is
 * in memory for a moment and is sealed before it is written.
 * @throws APIError 400 when nobody else proved to read: an account must not be a way to close every request
 */
async function takeKeys(req: PayloadRequest, user: string): Promise<void> {
  const { payload } = req
  const { holders } = await readKeyring(payload)
  if (!holders.some((holder) => holder.user === user)) return
  await inWords(req, () =>
    changeKeyring(payload, async (now) => {
      const asked = { act: 'rotate', remove: user } as const
      const { keyring, act } = await changed(now, asked, { user: 'server', shown: 'host' }, new Date())
      await logAct(payload, act, { user: req.user, reason: 'account-left' })
      return keyring
    }),
  )
}

/**
 * An account that is no caseworker any more. Before it is saved, so that a refusal changes nothing; two at
 * the same moment come here one after the other, so that they cannot each be let go because of the other.
 */
export const takeKeysOfFormerCaseworker: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (originalDoc && data.role !== undefined && data.role !== 'caseworker')
    await takeKeys(req, String(originalDoc.id))
  return data
}

/** An account that goes; before it does, for the same reason. */
export const takeKeysOfLeaving: CollectionBeforeDeleteHook = ({ id, req }) => takeKeys(req, String(id))
