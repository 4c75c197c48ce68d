import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import * as build from '../support/builders'
import { login, rest } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let payload: Payload
let editor: string
let question: string
let version: string

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
  const { email } = await payload.create({ collection: 'users', data: build.account() })
  editor = await login(email, build.password)
  question = (await payload.create({ collection: 'faq', data: build.faq({ title: 'Nu' }) })).id
  await payload.update({ collection: 'faq', id: question, data: { title: 'Straks' }, draft: true })
  const where = { parent: { equals: question } }
  const { docs } = await payload.findVersions({ collection: 'faq', where, sort: 'createdAt' })
  version = docs[0]?.id ?? ''
})

afterAll(() => test.cleanup())

describe('versions', () => {
  it('a visitor cannot read or restore one whose id they know', async () => {
    for (const method of ['GET', 'POST']) {
      const { status, body } = await rest(method, `/faq/versions/${version}`, {})
      expect([403, 404]).toContain(status)
      expect(body).not.toHaveProperty('version')
    }
    const newest = await payload.findByID({ collection: 'faq', id: question, draft: true })
    expect(newest.title).toBe('Straks')
  })

  it('an editor can', async () => {
    const { body } = await rest('GET', `/faq/versions/${version}?locale=nl`, { token: editor })
    expect(body).toMatchObject({ version: { title: 'Nu' } })
  })

  it('asking for the draft shows a visitor nothing either', async () => {
    for (const path of [`/faq/${question}?draft=true`, '/faq?draft=true', `/faq/${question}?trash=true`])
      expect((await rest('GET', path)).status).toBe(403)
  })
})

describe('duplicating', () => {
  it('is refused to everybody, because it loses texts', async () => {
    const { totalDocs } = await payload.count({ collection: 'faq' })
    for (const token of [undefined, editor]) {
      const { status } = await rest('POST', `/faq/${question}/duplicate`, { token, body: {} })
      expect(status).toBeGreaterThanOrEqual(400)
    }
    expect((await payload.count({ collection: 'faq' })).totalDocs).toBe(totalDocs)
  })
})

describe('planned work', () => {
  it('runs only for who knows the secret of the clock', async () => {
    const headers = { authorization: 'Bearer guessed' }
    for (const call of [{}, { token: editor }, { headers }])
      expect((await rest('GET', '/payload-jobs/run', call)).status).toBe(401)
    const known = { authorization: `Bearer ${process.env.JOBS_SECRET ?? ''}` }
    expect((await rest('GET', '/payload-jobs/run', { headers: known })).status).toBe(200)
  })
})

describe('images', () => {
  it('the file is public, what is known about it is not', async () => {
    const file = { ...build.dot, size: build.dot.data.length }
    const { id, url } = await payload.create({ collection: 'media', data: { alt: 'Een stip' }, file })
    const path = new URL(url ?? '', 'http://localhost').pathname.replace('/api', '')
    const { status, headers } = await rest('GET', path)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('image/webp')
    expect((await rest('GET', `/media/${id}`)).status).toBe(403)
    expect((await rest('GET', '/media')).status).toBe(403)
  })
})

describe('a link to another document', () => {
  it('gives a visitor nothing, however deep they ask', async () => {
    for (const path of ['/globals/navigation?depth=3', `/faq?where[related.value][exists]=true&depth=3`])
      expect((await rest('GET', path)).status).toBeGreaterThanOrEqual(400)
  })
})
