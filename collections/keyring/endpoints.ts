import type { Endpoint, PayloadRequest, TypedUser } from 'payload'

import { proofKinds } from '@/domain/keyring'
import { z } from 'zod'

import { hasRole } from '../access/roles'
import { readJson } from '../requests/read-json'
import { newChallenge } from './challenge'
import { challengeKey } from './challenge-key'
import { logAct } from './log-act'
import { bodySchema, perform } from './perform'
import { inWords, refuse } from './refuse'
import { stateFor } from './state'
import { changeKeyring, readKeyring } from './store'

/** Keys are for caseworkers; an administrator sees how they stand. @throws APIError 403 */
function keyUser(req: PayloadRequest, roles: Parameters<typeof hasRole>[1]): TypedUser {
  if (!req.user || !hasRole(req, roles)) throw refuse(req, 'not-yours')
  return req.user
}

/** `GET /api/keyring/state`: see stateFor. @throws APIError 403 */
export const keyringState: Omit<Endpoint, 'root'> = {
  path: '/state',
  method: 'get',
  handler: async (req) => {
    const user = keyUser(req, ['caseworker', 'administrator'])
    return Response.json(await stateFor(req.payload, await readKeyring(req.payload), user))
  },
}

const challengeSchema = z.object({ act: z.string().max(40), kind: z.enum(proofKinds) })

/** `POST /api/keyring/challenge`: something only who can prove it can open. @throws APIError 400, 403 */
export const keyringChallenge: Omit<Endpoint, 'root'> = {
  path: '/challenge',
  method: 'post',
  handler: async (req) => {
    const user = keyUser(req, ['caseworker'])
    const asked = challengeSchema.safeParse(await readJson(req))
    if (!asked.success) throw refuse(req, 'malformed')
    const keyring = await readKeyring(req.payload)
    const about = { ...asked.data, user: String(user.id) }
    return Response.json(await inWords(req, () => newChallenge(keyring, about, challengeKey, new Date())))
  },
}

/** `POST /api/keyring/act`: one change. @throws APIError 400, 403, or 409 when the version is an old one */
export const keyringAct: Omit<Endpoint, 'root'> = {
  path: '/act',
  method: 'post',
  handler: async (req) => {
    const user = keyUser(req, ['caseworker'])
    const body = bodySchema.safeParse(await readJson(req))
    if (!body.success) throw refuse(req, 'malformed')
    const asking = { body: body.data, user: String(user.id), key: challengeKey, at: new Date() }
    const keyring = await inWords(req, () =>
      changeKeyring(req.payload, async (now) => {
        const { keyring: after, act } = await perform(now, asking)
        await logAct(req.payload, act, { user })
        return after
      }),
    )
    return Response.json(await stateFor(req.payload, keyring, user))
  },
}
