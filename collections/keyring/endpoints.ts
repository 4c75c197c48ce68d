import { APIError, type Endpoint, type PayloadRequest, type TypedUser } from 'payload'

import {
  applyAct,
  askedActSchema,
  canRead,
  KeyringError,
  rotateWithout,
  type KeyringAct,
} from '@/domain/keyring'
import { z } from 'zod'

import { hasRole } from '../access/roles'
import type { AuditAction } from '../audit-log/entries'
import { record } from '../audit-log/record'
import { readJson } from '../requests/read-json'
import { stateFor } from './state'
import { changeKeyring, KeyringConflict, readKeyring } from './store'
import { refusal } from './words'

const logged: Record<KeyringAct['act'], AuditAction> = {
  enrol: 'keys-enrolled',
  'change-passphrase': 'keys-passphrase-changed',
  found: 'keys-founded',
  grant: 'keys-granted',
  rotate: 'keys-rotated',
  'recovery-tested': 'keys-recovery-tested',
  'renew-recovery': 'keys-recovery-renewed',
}

/** An administrator may renew the team key and take somebody's access away; all else is for caseworkers. */
const administratorActs: readonly KeyringAct['act'][] = ['rotate']

function keyUser(req: PayloadRequest, act?: KeyringAct['act']): TypedUser {
  const allowed =
    hasRole(req, ['caseworker']) ||
    (hasRole(req, ['administrator']) && (!act || administratorActs.includes(act)))
  if (!req.user || !allowed) throw new APIError('Your account may not do this with keys.', 403)
  return req.user
}

/** `GET /api/keyring/state`: see stateFor. @throws APIError 403 */
export const keyringState: Omit<Endpoint, 'root'> = {
  path: '/state',
  method: 'get',
  handler: async (req) => {
    const user = keyUser(req)
    return Response.json(await stateFor(req.payload, await readKeyring(req.payload), user))
  },
}

const bodySchema = z.object({ version: z.number().int() }).and(askedActSchema)

/** `POST /api/keyring/act`: one change. @throws APIError 400, 403, or 409 when the version is an old one */
export const keyringAct: Omit<Endpoint, 'root'> = {
  path: '/act',
  method: 'post',
  handler: async (req) => {
    const body = bodySchema.safeParse(await readJson(req))
    if (!body.success) throw new APIError(refusal('malformed', req.i18n.language), 400)
    const { version, ...act } = body.data
    const user = keyUser(req, act.act)
    try {
      const keyring = await changeKeyring(req.payload, async (now) => {
        if (now.version !== version) throw new KeyringConflict()
        const ownLeaving = act.act === 'rotate' && act.remove === user.id
        if (act.act === 'rotate' && user.role === 'caseworker' && !canRead(now, user.id) && !ownLeaving)
          throw new KeyringError('not-a-reader')
        const whole = act.act === 'rotate' ? await rotateWithout(now, act.remove) : act
        const after = applyAct(now, whole, user.id, new Date())
        const detail = act.act === 'grant' ? act.user : act.act === 'rotate' ? act.remove : undefined
        await record(req.payload, { action: logged[act.act], user, detail })
        return after
      })
      return Response.json(await stateFor(req.payload, keyring, user))
    } catch (error) {
      if (error instanceof KeyringConflict) throw new APIError(refusal('changed', req.i18n.language), 409)
      if (error instanceof KeyringError) throw new APIError(refusal(error.reason, req.i18n.language), 400)
      throw error
    }
  },
}
