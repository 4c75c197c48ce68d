import { Forbidden, NotFound } from 'payload'
import { renderSVG } from 'uqr'

import { needsSecondFactor } from '@/domain/second-factor/required'
import { inGroups, keyUri, newSecret } from '@/domain/second-factor/totp'

import { hasRole } from '../../access/roles'
import { record } from '../../audit-log/record'
import { forgetAttempts } from './attempts'
import { freshRecoveryCodes, keepSecret, recoveryCodesLeft, stepOfCode, useCode } from './codes'
import { endSessions, ownAccount, type OwnRequest } from './own-account'
import { SecondFactorRefusal } from './refusal'
import { begin, change, isActive, read, remove, type Active } from './store'

/** The second factor that is in use; asks for a code of it. @throws SecondFactorRefusal */
async function proven({ req, account, code }: OwnRequest): Promise<Active | undefined> {
  const found = await read(req, account)
  if (!isActive(found)) return undefined
  if (code === '') throw new SecondFactorRefusal(req, 'needed')
  await useCode(req, found, code)
  return found
}

/** What the page of the CMS tells about one's own second factor. */
const state = ownAccount('get', '/state', async ({ req, user, account }) => {
  const found = await read(req, account)
  return {
    since: found?.since ?? null,
    recoveryCodesLeft: found ? recoveryCodesLeft(found) : 0,
    mayRemove: !needsSecondFactor(user),
  }
})

/** A new secret, shown once; it replaces the one in use only when `confirm` follows. */
const beginSetUp = ownAccount('post', '/begin', async (request) => {
  const { req, user, account } = request
  await proven(request)
  const secret = newSecret()
  await begin(req, account, keepSecret(secret, account))
  const uri = keyUri(secret, 'Steunwijzer', user.email)
  return { uri, secret: inGroups(secret), qr: renderSVG(uri, { border: 2, ecc: 'M' }) }
})

/** Puts the new secret to use. Other sessions end: they may have begun with the password alone. */
const confirm = ownAccount('post', '/confirm', async ({ req, account, code }) => {
  const pending = (await read(req, account))?.pending
  if (!pending) throw new SecondFactorRefusal(req, 'unset')
  const lastStep = await stepOfCode(req, account, code, pending)
  if (lastStep === undefined) throw new SecondFactorRefusal(req, 'unmatched')
  const { codes, kept } = freshRecoveryCodes(account)
  const since = new Date().toISOString()
  const data = { secret: pending, pending: null, since, lastStep, recoveryCodes: kept }
  if (!(await change(req, account, { pending: { equals: pending } }, data)))
    throw new SecondFactorRefusal(req, 'unset')
  await forgetAttempts(account)
  await endSessions(req, account)
  return { since, recoveryCodes: codes }
})

/** Ten new recovery codes; the old ones end. */
const renewRecoveryCodes = ownAccount('post', '/recovery-codes', async (request) => {
  const { req, account } = request
  if (!(await proven(request))) throw new SecondFactorRefusal(req, 'unset')
  const { codes, kept } = freshRecoveryCodes(account)
  await change(req, account, { lastStep: { exists: true } }, { recoveryCodes: kept })
  return { recoveryCodes: codes }
})

/** Takes it away: an administrator for somebody who lost everything, or oneself when the role allows it. */
const removal = ownAccount('post', '/remove', async (request) => {
  const { req, user, account, other } = request
  if (other !== '' && other !== account) {
    if (!hasRole(req, ['administrator'])) throw new Forbidden(req.t)
    const known = { id: other, depth: 0, disableErrors: true, req } as const
    if (!(await req.payload.findByID({ collection: 'users', ...known }))) throw new NotFound(req.t)
    await record(req.payload, { action: 'second-factor-removed', user: req.user, detail: other })
    await remove(req, other)
    await forgetAttempts(other)
    await endSessions(req, other)
    return {}
  }
  if (needsSecondFactor(user)) throw new SecondFactorRefusal(req, 'required')
  if (!(await proven(request))) throw new SecondFactorRefusal(req, 'unset')
  await remove(req, account)
  return {}
})

/** Below /api/users. */
export const secondFactorEndpoints = [state, beginSetUp, confirm, renewRecoveryCodes, removal]
