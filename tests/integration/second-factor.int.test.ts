import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { codeAt } from '@/domain/second-factor/totp'

import * as build from '../support/builders'
import { rest } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'
import { attempt, call, later, newcomer, secretOf, someone, tokenOf } from '../support/two-steps'
import { collectionTable, globalTable } from './access-table'

let test: TestPayload
let payload: Payload

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
})
afterAll(() => test.cleanup())
afterEach(() => vi.useRealTimers())

describe.each(['administrator', 'caseworker'] as const)('%s without a second step', (role) => {
  it('logs in, and may read nothing but their own account', async () => {
    const { id, token } = await newcomer(payload, role)
    for (const slug of Object.keys(collectionTable).filter((name) => name !== 'users'))
      for (const path of ['', '/count', '/versions', `/${id}`])
        expect([403, 404, 500], slug).toContain((await rest('GET', `/${slug}${path}`, { token })).status)
    for (const slug of Object.keys(globalTable))
      expect((await rest('GET', `/globals/${slug}`, { token })).status, slug).toBe(403)
    expect((await rest('GET', '/users', { token })).body.docs).toMatchObject([{ id }])
  })

  it('may write nothing, not even their own account', async () => {
    const { id, token } = await newcomer(payload, role)
    const { id: text } = await payload.create({ collection: 'topics', data: build.topic() })
    const before = await payload.findByID({ collection: 'users', id })
    const calls = [
      ['POST', '/topics', build.topic()],
      ['PATCH', `/topics/${text}`, { title: 'x' }],
      ['PATCH', `/topics?where[id][equals]=${text}`, { title: 'x' }],
      ['DELETE', `/topics/${text}`, {}],
      ['PATCH', `/users/${id}`, { name: 'x', secondFactorSince: new Date().toISOString() }],
      ['POST', '/users', build.account()],
      ['DELETE', `/users/${id}`, {}],
      ['POST', '/users/unlock', { email: before.email }],
      ['POST', '/globals/navigation', { featured: [] }],
      ['POST', '/second-factors', { account: id, lastStep: 0 }],
    ] as const
    for (const [method, path, body] of calls)
      expect((await rest(method, path, { token, body })).status, `${method} ${path}`).toBe(403)
    expect(await payload.findByID({ collection: 'users', id })).toMatchObject({ name: before.name, role })
  })

  it('can set it up, and may then do what the role allows', async () => {
    const { token } = await someone(payload, role)
    expect((await rest('GET', '/faq', { token })).status).toBe(200)
  })
})

describe('setting up', () => {
  it('shows the secret in three ways and uses it only after a code', async () => {
    const { email, token } = await newcomer(payload)
    const { body } = await call(token, 'begin')
    expect(body).toMatchObject({ secret: expect.stringMatching(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/) as string })
    const uri = new URL(String(body.uri))
    expect(uri.searchParams.get('secret')).toBe(String(body.secret).replaceAll(' ', ''))
    expect(decodeURIComponent(uri.pathname)).toContain(email)
    expect(body.qr).toMatch(/^<svg/)
    expect((await call(token, 'confirm', { code: '000000' })).status).toBe(403)
    expect((await rest('GET', '/faq', { token })).status).toBe(403)
    expect((await attempt(email)).status).toBe(200)
  })

  it('gives ten recovery codes and the day', async () => {
    const { token, recoveryCodes } = await someone(payload)
    expect(new Set(recoveryCodes).size).toBe(10)
    const { body } = await rest('GET', '/users/second-factor/state', { token })
    expect(body).toMatchObject({ recoveryCodesLeft: 10, mayRemove: false })
    expect(body.since).toBeTypeOf('string')
  })

  it('ends sessions that began with the password alone', async () => {
    const { email, token } = await newcomer(payload)
    const elsewhere = tokenOf(await attempt(email))
    const secret = secretOf(await call(token, 'begin'))
    await call(token, 'confirm', { code: codeAt(secret, Date.now()) })
    expect((await rest('GET', '/users/me', { token: elsewhere })).body.user).toBeNull()
    expect((await rest('GET', '/users/me', { token })).body.user).not.toBeNull()
  })

  it('asks for a code first when there is one already, and keeps that until the new one is confirmed', async () => {
    const { email, token, code } = await someone(payload)
    expect((await call(token, 'begin')).status).toBe(403)
    const begun = await call(token, 'begin', { code: code() })
    expect(begun.status).toBe(200)
    later(60)
    expect((await attempt(email, code())).status).toBe(200)
    const next = codeAt(secretOf(begun), Date.now())
    expect((await call(token, 'confirm', { code: next })).status).toBe(200)
    later(60)
    expect((await attempt(email, code())).status).toBe(403)
  })

  it('is nothing for a visitor', async () => {
    for (const path of ['begin', 'confirm', 'recovery-codes', 'remove'])
      expect((await call(undefined, path, { code: '000000' })).status).toBe(403)
    expect((await rest('GET', '/users/second-factor/state')).status).toBe(403)
  })
})
