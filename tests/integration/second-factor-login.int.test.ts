import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import * as build from '../support/builders'
import { rest, type Answer } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'
import { attempt, later, newcomer, someone, tokenOf } from '../support/two-steps'

let test: TestPayload
let payload: Payload

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
})
afterAll(() => test.cleanup())
afterEach(() => vi.useRealTimers())

describe('logging in with a second step', () => {
  it('asks for the code, and says so in words', async () => {
    const { email } = await someone(payload)
    const { status, body, headers } = await attempt(email)
    expect(status).toBe(403)
    expect(body.errors).toMatchObject([{ message: expect.stringContaining('code van 6 cijfers') as string }])
    expect(body.errors).toMatchObject([{ data: { secondFactor: 'needed' } }])
    expect(headers.get('set-cookie')).toBeNull()
    expect(
      (await payload.find({ collection: 'users', where: { email: { equals: email } } })).docs,
    ).toMatchObject([{ sessions: [expect.anything()] }])
  })

  it('tells nothing about it to who does not know the password', async () => {
    const { email, code } = await someone(payload)
    const { email: without } = await newcomer(payload)
    const [known, unknown] = [
      await attempt(email, code(), 'verkeerd'),
      await attempt(without, '1', 'verkeerd'),
    ]
    expect(known).toMatchObject({ status: 401, body: unknown.body })
    expect((await attempt(email, code())).status).toBe(200)
  })

  it('refuses a wrong code and takes the right one, once', async () => {
    const { email, code } = await someone(payload)
    expect((await attempt(email, '000000')).status).toBe(403)
    expect(tokenOf(await attempt(email, code()))).toBeTypeOf('string')
    const again = await attempt(email, code())
    expect(again.body.errors).toMatchObject([{ data: { secondFactor: 'used' } }])
    later(30)
    expect((await attempt(email, code())).status).toBe(200)
  })

  it('lets one of several requests with the same code in', async () => {
    const { email, code } = await someone(payload)
    const answers = await Promise.all([1, 2, 3, 4].map(() => attempt(email, code())))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('takes each recovery code once, however it is typed', async () => {
    const { email, token, recoveryCodes } = await someone(payload)
    const [first = '', second = ''] = recoveryCodes
    expect((await attempt(email, first)).status).toBe(200)
    expect((await attempt(email, first)).status).toBe(403)
    expect((await attempt(email, ` ${second.toUpperCase().replaceAll('-', ' ')}`)).status).toBe(200)
    const { body } = await rest('GET', '/users/second-factor/state', { token })
    expect(body.recoveryCodesLeft).toBe(8)
  })

  it('takes two recovery codes at the same moment', async () => {
    const { email, recoveryCodes } = await someone(payload)
    const answers = await Promise.all(recoveryCodes.slice(0, 3).map((code) => attempt(email, code)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await attempt(email, recoveryCodes[1])).status).toBe(403)
  })

  it('waits ten minutes after five wrong codes, also for the right one', async () => {
    const { email, code, recoveryCodes } = await someone(payload)
    for (let time = 0; time < 5; time += 1) expect((await attempt(email, '000000')).status).toBe(403)
    for (const right of [code(), recoveryCodes[0]]) expect((await attempt(email, right)).status).toBe(429)
    later(9 * 60)
    expect((await attempt(email, code())).status).toBe(429)
    later(61)
    expect((await attempt(email, code())).status).toBe(200)
  })

  it('looks at no more than five codes, however many come at the same moment', async () => {
    const { email, code } = await someone(payload)
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt(email, '000000')))
    expect(answers.filter(({ status }) => status === 403).length).toBeLessThanOrEqual(5)
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(7)
    expect((await attempt(email, code())).status).toBe(429)
  })

  it('an editor may do without', async () => {
    const { email, token } = await newcomer(payload, 'editor')
    expect((await rest('GET', '/faq', { token })).status).toBe(200)
    const withOne = await someone(payload, 'editor')
    expect((await attempt(withOne.email)).status).toBe(403)
    expect((await attempt(email)).status).toBe(200)
  })
})

describe('a forgotten password', () => {
  async function resetOf(email: string): Promise<Answer> {
    const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    return rest('POST', '/users/reset-password', { body: { token, password: build.newPassword } })
  }

  it('is no way around the second step', async () => {
    const { email, code, token } = await someone(payload)
    const { status, body, headers } = await resetOf(email)
    expect(status).toBe(200)
    expect(headers.get('set-cookie')).toBeNull()
    expect(JSON.stringify(body)).not.toMatch(/"(token|user|exp)"/)
    expect((await rest('GET', '/users/me', { token })).body.user).toBeNull()
    expect((await attempt(email, undefined, build.newPassword)).status).toBe(403)
    expect((await attempt(email, code(), build.newPassword)).status).toBe(200)
  })

  it('can be renewed by who has no second step, and logs nobody in', async () => {
    const { email } = await newcomer(payload, 'editor')
    const { status, headers } = await resetOf(email)
    expect([status, headers.get('set-cookie')]).toEqual([200, null])
    expect((await attempt(email, undefined, build.newPassword)).status).toBe(200)
    expect((await attempt(email)).status).toBe(401)
  })

  it('needs the token of the mail', async () => {
    for (const body of [{ token: 'geraden', password: 'nieuw-wachtwoord' }, { token: '' }, {}])
      expect([400, 403]).toContain((await rest('POST', '/users/reset-password', { body })).status)
  })

  it('code of the server itself that logs somebody in is asked for a code too', async () => {
    const { email } = await someone(payload)
    const data = { email, password: build.password }
    await expect(payload.login({ collection: 'users', data })).rejects.toThrow('code')
    const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const reset = payload.resetPassword({
      collection: 'users',
      data: { token, password: build.newPassword },
      overrideAccess: true,
    })
    await expect(reset).rejects.toThrow('code')
  })
})
