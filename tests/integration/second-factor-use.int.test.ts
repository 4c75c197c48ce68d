import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import * as build from '../support/builders'
import { login, rest } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'
import { attempt, call, codesOf, newcomer, someone, tokenOf } from '../support/two-steps'

let test: TestPayload
let payload: Payload

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
})
afterAll(() => test.cleanup())
afterEach(() => vi.useRealTimers())

describe('new recovery codes', () => {
  it('are given for a code, and end the old ones', async () => {
    const { email, token, code, recoveryCodes } = await someone(payload)
    expect((await call(token, 'recovery-codes')).status).toBe(403)
    const renewed = codesOf(await call(token, 'recovery-codes', { code: code() }))
    expect(renewed).toHaveLength(10)
    expect((await attempt(email, recoveryCodes[0])).status).toBe(403)
    expect((await attempt(email, renewed[0])).status).toBe(200)
  })

  it('are guarded by the same limit', async () => {
    const { email, token, code } = await someone(payload)
    for (let time = 0; time < 5; time += 1) await call(token, 'recovery-codes', { code: '000000' })
    expect((await call(token, 'recovery-codes', { code: code() })).status).toBe(429)
    expect((await attempt(email, code())).status).toBe(429)
  })
})

describe('taking it away', () => {
  it('an administrator does it for somebody else, who is then logged out everywhere', async () => {
    const [administrator, other] = [await someone(payload), await someone(payload, 'caseworker')]
    expect((await call(administrator.token, 'remove', { user: other.id })).status).toBe(200)
    expect((await rest('GET', '/users/me', { token: other.token })).body.user).toBeNull()
    const token = tokenOf(await attempt(other.email))
    expect((await rest('GET', '/faq', { token })).status).toBe(403)
  })

  it('nobody else does', async () => {
    const [other, editor, fresh] = [
      await someone(payload),
      await someone(payload, 'editor'),
      await newcomer(payload),
    ]
    for (const { token } of [editor, fresh])
      expect((await call(token, 'remove', { user: other.id })).status).toBe(403)
    expect((await attempt(other.email)).status).toBe(403)
  })

  it('an administrator cannot do it for themselves, an editor can with a code', async () => {
    const [administrator, editor] = [await someone(payload), await someone(payload, 'editor')]
    for (const user of [administrator.id, undefined]) {
      const { status } = await call(administrator.token, 'remove', { user, code: administrator.code() })
      expect(status).toBe(403)
    }
    expect((await call(editor.token, 'remove')).status).toBe(403)
    expect((await call(editor.token, 'remove', { code: editor.code() })).status).toBe(200)
    expect((await attempt(editor.email)).status).toBe(200)
    expect((await attempt(administrator.email)).status).toBe(403)
  })

  it('leaves the rest of the account as it was', async () => {
    const administrator = await someone(payload)
    const { id: swv } = await payload.create({ collection: 'organisations', data: build.organisation() })
    const other = await someone(payload, 'caseworker')
    await payload.update({
      collection: 'users',
      id: other.id,
      data: { organisations: [swv], mediator: true },
    })
    await call(administrator.token, 'remove', { user: other.id })
    const after = await payload.findByID({ collection: 'users', id: other.id })
    expect(after).toMatchObject({ organisations: [swv], mediator: true, email: other.email })
  })

  it('goes with the account', async () => {
    const { id } = await someone(payload)
    await payload.delete({ collection: 'users', id })
    const where = { account: { equals: id } }
    expect((await payload.count({ collection: 'second-factors', where })).totalDocs).toBe(0)
  })
})

describe('what is kept', () => {
  it('holds no secret and no recovery code that can be read', async () => {
    const { id, secret, recoveryCodes } = await someone(payload)
    const { docs } = await payload.find({ collection: 'second-factors', where: { account: { equals: id } } })
    expect(docs).toMatchObject([{ secret: expect.stringMatching(/^v1:/) as string }])
    for (const hidden of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))])
      expect(JSON.stringify(docs)).not.toContain(hidden)
  })

  it('is in no answer, also not for administrators', async () => {
    const { id, email, token, code } = await someone(payload)
    const answers = [
      await rest('GET', `/users/${id}?showHiddenFields=true&depth=3`, { token }),
      await rest('GET', '/users?showHiddenFields=true&depth=3&limit=0', { token }),
      await rest('GET', '/users/me', { token }),
      await rest('PATCH', `/users/${id}`, { token, body: { name: 'Nieuw' } }),
      await attempt(email, code()),
      await rest('POST', '/users/refresh-token', { token }),
      await rest('GET', '/users/second-factor/state', { token }),
    ]
    for (const { status, body } of answers) {
      expect(status).toBe(200)
      expect(JSON.stringify(body)).not.toMatch(/v1:|lastStep|"recoveryCodes"|"pending"|"secret"/)
    }
  })

  it('tells administrators since when an account has it', async () => {
    const { id, token } = await someone(payload)
    const { body } = await rest('GET', `/users/${id}`, { token })
    expect(body.secondFactorSince).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  it.each(['editor', 'caseworker', 'administrator'] as const)('%s reaches it by no path', async (role) => {
    const { id, email } = await newcomer(payload, role)
    const token = await login(email, build.password)
    const where = `where[account][equals]=${id}`
    const calls = [
      ['GET', '/second-factors'],
      ['GET', `/second-factors?${where}`],
      ['GET', `/second-factors/count?${where}`],
      ['POST', '/second-factors'],
      ['PATCH', `/second-factors?${where}`],
      ['DELETE', `/second-factors?${where}`],
    ] as const
    for (const [method, path] of calls) {
      const body = method === 'GET' ? undefined : { account: id, lastStep: 0 }
      expect((await rest(method, path, { token, body })).status, `${method} ${path}`).toBe(403)
    }
  })
})
