import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { rest } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'
import { later, newcomer, tokenOf } from '../support/two-steps'

let test: TestPayload
let payload: Payload

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
})
afterAll(() => test.cleanup())
afterEach(() => vi.useRealTimers())

describe('a session', () => {
  const who = async (token: string | undefined) => (await rest('GET', '/users/me', { token })).body.user

  it('ends after half an hour without use', async () => {
    const { token } = await newcomer(payload, 'editor')
    later(29 * 60)
    expect(await who(token)).not.toBeNull()
    later(2 * 60)
    expect(await who(token)).toBeNull()
    expect((await rest('GET', '/faq', { token })).status).toBe(403)
    expect((await rest('POST', '/users/refresh-token', { token })).status).toBe(403)
  })

  it('goes on when it is renewed in time', async () => {
    const { token } = await newcomer(payload, 'editor')
    later(29 * 60)
    const renewed = tokenOf(await rest('POST', '/users/refresh-token', { token }))
    later(29 * 60)
    expect(await who(renewed)).not.toBeNull()
    expect(await who(token)).toBeNull()
  })

  it('ends on the server with logging out, renewed or not', async () => {
    const { token } = await newcomer(payload, 'editor')
    const renewed = tokenOf(await rest('POST', '/users/refresh-token', { token }))
    expect((await rest('POST', '/users/logout', { token: renewed })).status).toBe(200)
    for (const each of [token, renewed]) expect(await who(each)).toBeNull()
  })
})
