import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { newIdentity } from '@/domain/sealed-box'

import { caseworker, everybody, twoOrganisations } from '../support/everybody'
import { rest, type Answer } from '../support/rest'
import { rowOf, sealedRequest, textAct, type SealedRequest } from '../support/sealed-request'
import { testPayload, type TestPayload } from '../support/test-payload'
import { roles, type Role } from './access-table'

let test: TestPayload
let payload: Payload
let tokens: Record<Role, string | undefined>
let desk: string
let other: string

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
  ;[desk, other] = await twoOrganisations(payload)
  tokens = await everybody(payload, desk, other)
  await caseworker(payload, { mediator: true })
})

afterAll(() => test.cleanup())

const messages = ({ id }: { id: string }) =>
  payload.count({ collection: 'request-messages', where: { request: { equals: id } } })
const logOf = ({ reference }: { reference: string }) =>
  payload.count({ collection: 'audit-log', where: { request: { equals: reference } } })

/** Everybody but the caseworker of the desk, with what they are answered. */
const others = roles
  .filter((role) => role !== 'caseworker')
  .map((role) => ({ role, status: role === 'elsewhere' ? 404 : 403 }))

const codes = { outcome: 'answered', theme: 'opp', phase: 'disagreement', action: 'advice' }

/** What a caseworker can ask of a request of the desk, in whatever state it takes. */
async function calls(request: SealedRequest, role: Role): Promise<Record<string, object>> {
  const me = await rest('GET', '/users/me', { token: tokens.caseworker })
  return {
    take: { act: 'take' },
    'take-over': { act: 'take-over', reason: 'covering' },
    assign: { act: 'assign', user: (me.body.user as { id: string }).id },
    transfer: { act: 'transfer', desk: role === 'elsewhere' ? other : 'pool', reason: 'expertise' },
    hold: { act: 'hold', until: '2099-01-01', reason: 'for-school' },
    resume: { act: 'resume' },
    reply: await textAct(request, 'reply', 'Wij denken mee.'),
    note: await textAct(request, 'note', 'Wij denken mee.'),
    call: await textAct(request, 'call', 'Wij denken mee.'),
    close: { act: 'close', seen: request.senderLastAt, ...codes },
    reopen: { act: 'reopen' },
  }
}

describe('the doors of a request', () => {
  it.each(others)('$role is refused every act, and nothing changes', async ({ role, status }) => {
    const request = await sealedRequest(payload, { desk })
    const before = await rowOf(payload, request.id)
    for (const [name, body] of Object.entries(await calls(request, role))) {
      const answer = await rest('POST', `/requests/${request.id}/act`, { token: tokens[role], body })
      expect(answer.status, name).toBe(status)
      expect(JSON.stringify(answer.body)).not.toContain(request.reference)
    }
    expect(await rowOf(payload, request.id)).toEqual(before)
    expect(await messages(request)).toEqual({ totalDocs: 0 })
    expect(await logOf(request)).toEqual({ totalDocs: 0 })
  })

  it.each(others)('$role cannot open it or see who does', async ({ role, status }) => {
    const request = await sealedRequest(payload, { desk })
    for (const path of ['open', 'presence']) {
      const body = { reason: 'handling' }
      const answer = await rest('POST', `/requests/${request.id}/${path}`, { token: tokens[role], body })
      expect(answer.status, path).toBe(status)
      expect(JSON.stringify(answer.body)).not.toContain('AGE ENCRYPTED')
    }
    expect(await logOf(request)).toEqual({ totalDocs: 0 })
  })

  it.each(roles)('%s has an inbox of their own desks, or none', async (role) => {
    const { reference } = await sealedRequest(payload, { desk })
    for (const view of ['new', 'mine', 'waiting', 'overdue', 'all', 'closed']) {
      const { status, body } = await rest('GET', `/requests/inbox?view=${view}`, { token: tokens[role] })
      expect(status).toBe(['caseworker', 'elsewhere'].includes(role) ? 200 : 403)
      const shown = role === 'caseworker' && ['new', 'all'].includes(view)
      expect(JSON.stringify(body).includes(reference), view).toBe(shown)
    }
  })

  it('the caseworker of the desk can do each of them', async () => {
    const request = await sealedRequest(payload, { desk })
    const ask = (path: string, body: object): Promise<Answer> =>
      rest('POST', `/requests/${request.id}/${path}`, { token: tokens.caseworker, body })
    expect((await ask('presence', {})).status).toBe(200)
    expect((await ask('open', { reason: 'handling' })).body).toMatchObject({ sealed: request.sealed })
    const { transfer, ...here } = await calls(request, 'caseworker')
    for (const [name, body] of Object.entries(here)) expect((await ask('act', body)).status, name).toBe(200)
    expect(await ask('act', transfer ?? {})).toMatchObject({ status: 200, body: { item: null } })
  })
})

describe('the doors of the keys and of the log', () => {
  it.each(roles)('%s sees the state of the keys as their role may', async (role) => {
    const { status, body } = await rest('GET', '/keyring/state', { token: tokens[role] })
    expect(status).toBe(['caseworker', 'elsewhere', 'administrator'].includes(role) ? 200 : 403)
    expect('holders' in body).toBe(status === 200)
  })

  it.each(roles)('%s changes the keys only as their role may', async (role) => {
    const { recipient } = await newIdentity()
    const sealed = '-----BEGIN AGE ENCRYPTED FILE-----\nYQ==\n-----END AGE ENCRYPTED FILE-----\n'
    const copies = [
      { holder: 'recovery', sealed },
      { holder: 'iemand', sealed },
    ]
    const given = [{ teamRecipient: recipient, sealed }]
    const acts = [
      { act: 'enrol', recipient, wrapped: sealed },
      { act: 'change-passphrase', wrapped: sealed },
      { act: 'found', teamRecipient: recipient, copies, recoveryRecipient: recipient },
      { act: 'grant', user: 'iemand', copies: given },
      { act: 'rotate' },
      { act: 'opened' },
      { act: 'recovery-tested' },
      { act: 'renew-recovery', recoveryRecipient: recipient, copies: given },
    ]
    const before = await payload.find({ collection: 'keyring' })
    for (const act of acts) {
      const body = { version: -1, ...act }
      const { status } = await rest('POST', '/keyring/act', { token: tokens[role], body })
      const may = ['caseworker', 'elsewhere'].includes(role)
      // The version is none there ever was, so whoever may is told that it changed meanwhile.
      expect(status, act.act).toBe(may ? 409 : 403)
    }
    expect(await payload.find({ collection: 'keyring' })).toEqual(before)
  })

  it.each(roles)('%s is asked to prove something only when they may change keys', async (role) => {
    const body = { act: 'opened', kind: 'own' }
    const { status } = await rest('POST', '/keyring/challenge', { token: tokens[role], body })
    // These caseworkers have no key to prove yet.
    expect(status).toBe(['caseworker', 'elsewhere'].includes(role) ? 400 : 403)
  })

  it.each(roles)('%s exports the log only as administrator', async (role) => {
    const path = '/audit-log/export?reference=K7QF-2M9X'
    expect((await rest('GET', path, { token: tokens[role] })).status).toBe(
      role === 'administrator' ? 200 : 403,
    )
  })
})
