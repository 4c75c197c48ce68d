import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import * as build from '../support/builders'
import { login, rest } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let payload: Payload

beforeAll(async () => {
  process.env.SITE_URL = 'https://steunpunt.voorbeeld.nl'
  test = await testPayload()
  payload = test.payload
  await payload.create({ collection: 'users', data: build.account({ role: 'administrator' }) })
})

afterAll(() => test.cleanup())

/** A new account with its token. */
async function someone(role: 'administrator' | 'editor') {
  const user = await payload.create({ collection: 'users', data: build.account({ role }) })
  return { ...user, token: await login(user.email, build.password) }
}

describe('making accounts', () => {
  const newcomer = () => build.account({ role: 'administrator' })

  it('a visitor cannot register, neither as the first nor as another', async () => {
    const before = await payload.count({ collection: 'users' })
    for (const path of ['/users/first-register', '/users'])
      expect((await rest('POST', path, { body: newcomer() })).status).toBe(403)
    expect(await payload.count({ collection: 'users' })).toEqual(before)
  })

  it('an editor cannot make an account', async () => {
    const { token } = await someone('editor')
    expect((await rest('POST', '/users', { token, body: newcomer() })).status).toBe(403)
  })

  it('nobody can register first over REST, not even on an empty site', async () => {
    const { docs } = await payload.find({ collection: 'users', pagination: false })
    await payload.delete({ collection: 'users', where: { id: { exists: true } } })
    const { status } = await rest('POST', '/users/first-register', { body: newcomer() })
    expect(status).toBe(403)
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
    for (const { email, name, role } of docs)
      await payload.create({ collection: 'users', data: { email, name, role, password: build.password } })
  })
})

describe('an editor', () => {
  it('cannot change their own role', async () => {
    const { id, token } = await someone('editor')
    await rest('PATCH', `/users/${id}`, { token, body: { role: 'administrator', name: 'Nieuwe naam' } })
    expect(await payload.findByID({ collection: 'users', id })).toMatchObject({
      role: 'editor',
      name: 'Nieuwe naam',
    })
  })

  it('reads their own account and no other', async () => {
    const { id, token } = await someone('editor')
    const { body } = await rest('GET', '/users', { token })
    expect(body.docs).toMatchObject([{ id }])
  })

  it('cannot unlock an account', async () => {
    const { token } = await someone('editor')
    const other = await someone('editor')
    expect((await rest('POST', '/users/unlock', { token, body: { email: other.email } })).status).toBe(403)
  })

  it('cannot make a session that stays after logging out', async () => {
    const { token } = await someone('editor')
    expect((await rest('POST', '/users/logout', { token })).status).toBe(200)
    expect((await rest('GET', '/faq', { token })).status).toBe(403)
  })
})

describe('logging in', () => {
  const attempt = (email: string, password: string) =>
    rest('POST', '/users/login', { body: { email, password } })

  it('waits after five wrong passwords, until an administrator unlocks', async () => {
    const { email } = await someone('editor')
    const administrator = await someone('administrator')
    for (let time = 0; time < 5; time += 1) expect((await attempt(email, 'verkeerd')).status).toBe(401)
    expect((await attempt(email, build.password)).status).toBe(429)
    expect(
      (await rest('POST', '/users/unlock', { token: administrator.token, body: { email } })).status,
    ).toBe(200)
    expect((await attempt(email, build.password)).status).toBe(200)
  })

  it('answers the same for a wrong password as for an unknown account', async () => {
    const { email } = await someone('editor')
    const [known, unknown] = [
      await attempt(email, 'verkeerd'),
      await attempt('niemand@voorbeeld.nl', 'verkeerd'),
    ]
    expect(unknown).toMatchObject({ status: known.status, body: known.body })
  })

  it('gives the token in a strict cookie only, sent over https only when the site is https', async () => {
    const { email } = await someone('editor')
    const { body, headers } = await attempt(email, build.password)
    const cookie = headers.get('set-cookie') ?? ''
    for (const part of ['Secure', 'HttpOnly', 'SameSite=Strict']) expect(cookie).toContain(part)
    expect(body).not.toHaveProperty('token')
  })

  it('forgets nothing about who exists when a password is forgotten', async () => {
    const { email } = await someone('editor')
    const ask = (address: string) => rest('POST', '/users/forgot-password', { body: { email: address } })
    const [known, unknown] = [await ask(email), await ask('niemand@voorbeeld.nl')]
    expect(unknown).toMatchObject({ status: known.status, body: known.body })
  })
})

describe('third parties', () => {
  it('the CMS shows drawn avatars, sends no telemetry and has no GraphQL', () => {
    expect(payload.config.admin.avatar).toBe('default')
    expect(payload.config.telemetry).toBe(false)
    expect(payload.config.graphQL.disable).toBe(true)
    expect(payload.config.cors).toEqual(['https://steunpunt.voorbeeld.nl'])
  })

  it('saving, publishing, logging in and forgetting a password call nobody outside', async () => {
    const outside = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('A call went outside.'))
    const { email } = await someone('editor')
    await payload.create({ collection: 'faq', data: build.faq() })
    await rest('POST', '/users/forgot-password', { body: { email } })
    expect(outside).not.toHaveBeenCalled()
    outside.mockRestore()
  })
})
