import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import * as build from '../support/builders'
import { person } from '../support/everybody'
import { refused, textOf } from '../support/refused'
import { rest } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let payload: Payload
let token: string

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
  token = (await person(payload)).token
})

afterAll(() => test.cleanup())

const write = (body: unknown, path = '/faq', method = 'POST', headers = {}) =>
  rest(method, path, { token, body, headers })

const question = async (fields: Parameters<typeof build.faq>[0] = {}) =>
  (await payload.create({ collection: 'faq', data: build.faq(fields) })).id

it('every collection and global is looked after, Payload’s own too', async () => {
  const { soundCollection, soundGlobal } = await import('@/collections/sound/at-the-door')
  for (const { slug, hooks } of payload.config.collections)
    expect(hooks.beforeOperation, slug).toContain(soundCollection)
  for (const { slug, hooks } of payload.config.globals)
    expect(hooks.beforeOperation, slug).toContain(soundGlobal)
})

describe('a text that is no rich text', () => {
  const bad = { parents: { summary: 'Kort.', body: 'tekst' } }
  const said = { 'parents.body': expect.stringContaining('Voor ouders (u) > Uitleg: Dit is geen opgemaakte') }

  it.each([
    ['made', 'POST', '/faq'],
    ['made as a draft', 'POST', '/faq?draft=true'],
    ['made in English', 'POST', '/faq?locale=en'],
  ])('is refused when it is %s', async (_how, method, path) => {
    expect(refused(await write({ ...build.faq(), ...bad }, path, method))).toEqual(said)
  })

  it('is refused whatever way it is changed, and nothing changes', async () => {
    const id = await question()
    const query = `where[id][equals]=${id}`
    for (const path of [
      `/faq/${id}`,
      `/faq/${id}?draft=true&autosave=true`,
      `/faq/${id}?locale=en`,
      `/faq?${query}`,
    ])
      expect(refused(await write(bad, path, 'PATCH'))).toEqual(said)
    for (const draft of [true, false])
      await expect(payload.update({ collection: 'faq', id, data: bad as object, draft })).rejects.toThrow(
        'Uitleg',
      )
    const { parents } = await payload.findByID({ collection: 'faq', id, draft: true })
    expect(parents?.body).toEqual(build.faq().parents?.body)
  })

  it.each([5, true, {}, [], { root: null }, { root: { children: 'x' } }, JSON.stringify(textOf())])(
    'is refused as %j',
    async (body) => {
      expect(refused(await write({ title: 'x', youth: { body } }, '/faq?draft=true'))).toHaveProperty([
        'youth.body',
      ])
    },
  )

  it('is told in English to who reads English', async () => {
    const headers = { 'accept-language': 'en' }
    expect(refused(await write({ ...build.faq(), ...bad }, '/faq', 'POST', headers))).toEqual({
      'parents.body': expect.stringContaining('For parents > Explanation: This is no formatted text'),
    })
  })

  it('is refused with a node that the site does not know, by name', async () => {
    const body = textOf({ type: 'tabel', version: 1, children: [] })
    expect(refused(await write({ ...build.faq(), youth: { body } }))).toEqual({
      'youth.body': expect.stringContaining('iets wat de site niet kan tonen ("tabel")'),
    })
  })

  it('cannot be put back from an older version either', async () => {
    const id = await question()
    await payload.update({ collection: 'faq', id, data: { title: 'Nieuwer' } })
    const where = { parent: { equals: id } }
    const { docs } = await payload.findVersions({
      collection: 'faq',
      where,
      sort: 'createdAt',
      limit: 1,
      locale: 'all',
    })
    const [oldest] = docs
    // MongoDB would leave out an empty object.
    const body = { en: { root: { type: 'root', children: [{ type: 'onbekend' }] } } }
    const version = { ...oldest?.version, youth: { body } }
    await payload.db.updateVersion({
      collection: 'faq',
      id: oldest?.id ?? '',
      versionData: {
        ...oldest,
        version,
        createdAt: oldest?.createdAt ?? '',
        updatedAt: oldest?.updatedAt ?? '',
        parent: id,
      },
      req: undefined,
    })
    for (const query of ['', '?draft=true'])
      expect(refused(await write(undefined, `/faq/versions/${oldest?.id ?? ''}${query}`))).toHaveProperty([
        'youth.body',
      ])
    expect((await payload.findByID({ collection: 'faq', id })).title).toBe('Nieuwer')
  })
})

describe('a value that its field cannot hold', () => {
  it.each([
    ['faq', { parents: null }, { parents: /bestaat uit velden/ }],
    ['faq', { parents: 'tekst' }, { parents: /bestaat uit velden/ }],
    [
      'faq',
      { sources: [{ label: 'Wet', law: null }] },
      { 'sources.0.law': /Bronnen 1 > Alleen voor een wet/ },
    ],
    ['faq', { sources: null }, { sources: /lijst/ }],
    ['faq', { sources: 'x' }, { sources: /lijst/ }],
    ['faq', { sources: ['x'] }, { sources: /regel/ }],
    ['faq', { title: 5 }, { title: /tekst/ }],
    ['faq', { title: { nl: 'x' } }, { title: /tekst/ }],
    ['faq', { title: 'a'.repeat(2001) }, { title: /2000/ }],
    ['faq', { title: 'half \ud83d' }, { title: /teken/ }],
    ['faq', { owner: 'nul \0' }, { owner: /teken/ }],
    ['faq', { audiences: ['parents', 'iedereen'] }, { audiences: /keuze/ }],
    ['faq', { audiences: 'parents' }, { audiences: /lijst/ }],
    ['faq', { reviewBy: 'morgen' }, { reviewBy: /datum/ }],
    ['faq', { reviewBy: '2026-13-45' }, { reviewBy: /datum/ }],
    ['faq', { parents: { possiblyOutdated: 'misschien' } }, { 'parents.possiblyOutdated': /aan of uit/ }],
    ['schools', { schoolgids: null }, { schoolgids: /Schoolgids/ }],
    ['contacts', { openingHours: [{ days: ['8'] }] }, { 'openingHours.0.days': /keuze/ }],
    ['glossary', { aliases: [5] }, { aliases: /tekst/ }],
    ['faq', { $set: { title: 'x' } }, { $set: /geen veld/ }],
  ])('%s %j is refused in a draft', async (collection, body, fields) => {
    const told = refused(await write(body, `/${collection}?draft=true`))
    expect(Object.keys(told)).toEqual(Object.keys(fields))
    for (const [path, words] of Object.entries(fields)) expect(told[path]).toMatch(words)
  })

  it('what is too large, or a thousand lists in each other, is refused with a sentence', async () => {
    const large = 'a'.repeat(1_500_000)
    const body = textOf({ type: 'text', text: large })
    for (const data of [{ title: large }, { iets: large }, { parents: { body } }])
      expect(Object.values(refused(await write(data, '/faq?draft=true')))[0]).toContain('te groot')
    expect((await write({ title: large.repeat(4) })).status).toBe(413)
    const nested: unknown = JSON.parse('['.repeat(1000) + ']'.repeat(1000))
    expect(Object.values(refused(await write({ nested }, '/faq?draft=true')))[0]).toContain('te diep')
  })

  it.each([[null], ['tekst'], [[]], [5]])('%j is no document', async (body) => {
    const id = await question()
    for (const [method, path] of [
      ['POST', '/faq'],
      ['PATCH', `/faq/${id}`],
      ['POST', '/globals/navigation'],
    ] as const)
      expect((await write(body, path, method)).status).toBe(400)
  })

  it('an unfinished draft is taken as before', async () => {
    const empty = {
      title: null,
      slug: null,
      owner: null,
      sources: 0,
      parents: { body: null, summary: null },
      topics: [],
    }
    expect((await write(empty, '/faq?draft=true&autosave=true')).status).toBe(201)
  })
})

it('who may not write is told that, and nothing about fields', async () => {
  const board = await person(payload, { role: 'board' })
  for (const call of [{}, { token: board.token }])
    expect((await rest('POST', '/faq', { ...call, body: { parents: null } })).status).toBe(403)
  expect((await write({ rules: null }, '/globals/request-settings')).status).toBe(403)
})
