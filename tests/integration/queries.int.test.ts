import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import * as build from '../support/builders'
import { login, rest } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let editor: string
let administrator: string

beforeAll(async () => {
  test = await testPayload()
  const { payload } = test
  const made = await Promise.all(
    (['editor', 'administrator'] as const).map((role) =>
      payload.create({ collection: 'users', data: build.account({ role }) }),
    ),
  )
  const tokens = await Promise.all(made.map(({ email }) => login(email, build.password)))
  editor = tokens[0] ?? ''
  administrator = tokens[1] ?? ''
})

afterAll(() => test.cleanup())

const secrets = ['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'sessions.id']

describe('asking about what nobody may read', () => {
  it.each(secrets)('where on %s is refused, for administrators too', async (field) => {
    for (const token of [undefined, editor, administrator]) {
      const { status, body } = await rest('GET', `/users?where[${field}][exists]=true`, { token })
      expect([400, 403]).toContain(status)
      expect(body).not.toHaveProperty('docs')
    }
  })

  it.each(secrets)('sort on %s is refused, for administrators too', async (field) => {
    for (const token of [undefined, editor, administrator]) {
      const { status, body } = await rest('GET', `/users?sort=${field}`, { token })
      expect([400, 403]).toContain(status)
      expect(body).not.toHaveProperty('docs')
    }
  })

  it.each(['hash', 'salt', 'resetPasswordToken'])(
    '%s cannot be reached through a relationship',
    async (field) => {
      const path = `/payload-locked-documents?where[user.${field}][exists]=true`
      for (const token of [undefined, editor])
        expect([400, 403]).toContain((await rest('GET', path, { token })).status)
      const preferences = await rest('GET', `/payload-preferences?where[user.${field}][exists]=true`, {
        token: editor,
      })
      expect([400, 403]).toContain(preferences.status)
    },
  )

  it('the answer about an account holds no password, salt, session or reset token', async () => {
    const { body } = await rest('GET', '/users?showHiddenFields=true&depth=3', { token: administrator })
    expect(JSON.stringify(body)).toContain('@voorbeeld.nl')
    expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|resetPasswordToken|password)"/)
  })

  it('seed-records answer nobody, whatever is asked', async () => {
    await test.payload.create({ collection: 'seed-records', data: { key: 'faq/proef' } })
    for (const token of [undefined, editor, administrator]) {
      for (const query of ['where[key][exists]=true', 'sort=key', 'depth=3&select[key]=true'])
        expect((await rest('GET', `/seed-records?${query}`, { token })).status).toBe(403)
    }
  })

  it('a field that does not exist is refused', async () => {
    expect((await rest('GET', '/faq?where[unknown][equals]=1', { token: editor })).status).toBe(400)
    expect((await rest('GET', '/faq/count?where[unknown][equals]=1', { token: editor })).status).toBe(400)
  })
})

describe('asking for a lot', () => {
  const many = 205
  beforeAll(async () => {
    for (let number = 0; number < many; number += 1)
      await test.payload.create({ collection: 'topics', data: build.topic() })
  })

  it.each([
    'limit=0',
    'limit=999999',
    'limit=-1',
    'limit=abc',
    'pagination=false',
    'limit=0&pagination=false',
  ])('%s answers at most 200 documents', async (query) => {
    const { status, body } = await rest('GET', `/topics?${query}`, { token: editor })
    expect(status).toBe(200)
    expect(body.docs).toHaveLength(200)
    expect(body.totalDocs).toBe(many)
  })

  it('versions are bounded too', async () => {
    const { body } = await rest('GET', '/faq/versions?limit=0&pagination=false', { token: editor })
    expect(body.limit).toBe(200)
  })

  it('code inside the server is not bounded', async () => {
    const { docs } = await test.payload.find({ collection: 'topics', limit: 1000 })
    expect(docs).toHaveLength(many)
  })

  it('depth=10 follows at most three relationships', async () => {
    const { payload } = test
    const chain = [(await payload.create({ collection: 'faq', data: build.faq() })).id]
    for (let number = 0; number < 5; number += 1) {
      const related = [{ relationTo: 'faq' as const, value: chain[0] ?? '' }]
      chain.unshift((await payload.create({ collection: 'faq', data: build.faq({ related }) })).id)
    }
    const { body } = await rest('GET', `/faq/${chain[0] ?? ''}?depth=10`, { token: editor })
    const text = JSON.stringify(body)
    expect(text).toContain(`"id":"${chain[3] ?? ''}"`)
    expect(text).not.toContain(`"id":"${chain[4] ?? ''}"`)
  })
})

describe('the language of a request', () => {
  it('is Dutch when the request names none', async () => {
    const { id } = await test.payload.create({
      collection: 'topics',
      data: build.topic({ title: 'Nederlands' }),
    })
    expect((await rest('GET', `/topics/${id}`, { token: editor })).body.title).toBe('Nederlands')
    await rest('PATCH', `/topics/${id}`, { token: editor, body: { title: 'Nieuw' } })
    const dutch = await test.payload.findByID({ collection: 'topics', id, locale: 'nl' })
    expect(dutch.title).toBe('Nieuw')
  })

  it('must be one of the site', async () => {
    const topic = build.topic()
    expect((await rest('POST', '/topics?locale=xx', { token: editor, body: topic })).status).toBe(400)
    expect((await rest('POST', '/topics?locale=all', { token: editor, body: topic })).status).toBe(400)
    const { totalDocs } = await test.payload.count({
      collection: 'topics',
      where: { slug: { equals: topic.slug } },
    })
    expect(totalDocs).toBe(0)
  })
})
