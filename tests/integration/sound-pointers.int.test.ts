import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import * as build from '../support/builders'
import { person } from '../support/everybody'
import { linkTo, nobody, refused, textOf } from '../support/refused'
import { rest } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let payload: Payload
let token: string
let administrator: string

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
  token = (await person(payload)).token
  administrator = (await person(payload, { role: 'administrator' })).token
})

afterAll(() => test.cleanup())

const write = (body: unknown, path = '/faq', method = 'POST', headers = {}) =>
  rest(method, path, { token, body, headers })

const question = async (fields: Parameters<typeof build.faq>[0] = {}) =>
  (await payload.create({ collection: 'faq', data: build.faq(fields) })).id

describe('a pointer to what is not there', () => {
  const gone = expect.stringContaining('verwijst naar iets wat er niet is')

  it('is refused in a list, in one of several collections and in a row', async () => {
    const body = { ...build.faq(), topics: [nobody], related: [{ relationTo: 'pages', value: nobody }] }
    for (const path of ['/faq', '/faq?draft=true'])
      expect(refused(await write(body, path))).toEqual({ topics: gone, related: gone })
    const route = { steps: [{ title: 'Stap', contact: nobody }], organisations: [nobody] }
    expect(refused(await write(route, '/regional-routes?draft=true'))).toEqual({
      'steps.0.contact': expect.stringContaining('Stappen 1 > Wie helpt hierbij'),
      organisations: gone,
    })
  })

  it.each(['x', '{}', 'toString'])('is refused whatever its id looks like: %s', async (id) => {
    expect(refused(await write({ topics: [id] }, '/faq?draft=true'))).toEqual({ topics: gone })
  })

  it.each([nobody, 'x'])('in a document that is not there itself is no failure: %s', async (id) => {
    const body = { ...build.faq(), sources: [{ id: 'rij', label: 'Een bron' }], topics: [nobody] }
    for (const query of ['', '?draft=true'])
      expect([400, 404]).toContain((await write(body, `/faq/${id}${query}`, 'PATCH')).status)
    expect((await write({ sources: body.sources }, `/faq/${id}`, 'PATCH')).status).toBe(404)
  })

  it('is refused when there is such an id in another collection only', async () => {
    const id = await question()
    expect(refused(await write({ topics: [id] }, '/faq?draft=true'))).toEqual({ topics: gone })
    const related = [{ relationTo: 'users', value: id }]
    expect(refused(await write({ related }, '/faq?draft=true'))).toEqual({
      related: expect.stringContaining('verwijzing'),
    })
  })

  it('is refused in a running text, with the words of the link', async () => {
    const body = linkTo('pages', nobody)
    const said = {
      'parents.body': expect.stringContaining('De link "lees hier" leidt naar een pagina die er niet is'),
    }
    for (const path of ['/faq', '/faq?draft=true'])
      expect(refused(await write({ ...build.faq(), parents: { summary: 'Kort.', body } }, path))).toEqual(
        said,
      )
    const picture = textOf({ type: 'upload', version: 3, relationTo: 'media', value: nobody })
    const told = refused(await write({ parents: { body: picture } }, '/faq?draft=true'))
    expect(told).toEqual({ 'parents.body': expect.stringContaining('een beeld dat er niet is') })
    const account = linkTo('users', nobody)
    expect(refused(await write({ parents: { body: account } }, '/faq?draft=true'))).toHaveProperty([
      'parents.body',
    ])
  })

  it('is refused in a global', async () => {
    const navigation = { featured: [nobody], footerPages: [nobody] }
    expect(refused(await write(navigation, '/globals/navigation'))).toEqual({
      featured: gone,
      footerPages: gone,
    })
    const rules = [{ to: 'organisation', organisation: nobody, topics: [nobody] }]
    const answer = await rest('POST', '/globals/request-settings', { token: administrator, body: { rules } })
    expect(refused(answer)).toEqual({ 'rules.0.organisation': gone, 'rules.0.topics': gone })
  })

  it('that was stored already may stay in a draft, so that nobody loses what they typed', async () => {
    const target = (await payload.create({ collection: 'pages', data: build.page() })).id
    const body = linkTo('pages', target)
    const id = await question({ parents: { summary: 'Kort.', body: body as never } })
    await payload.db.deleteOne({ collection: 'pages', where: { id: { equals: target } }, req: undefined })
    const data = { title: 'Getypt', parents: { summary: 'Kort.', body } }
    expect((await write(data, `/faq/${id}?draft=true&autosave=true`, 'PATCH')).status).toBe(200)
    const published = await write({ ...data, _status: 'published' }, `/faq/${id}`, 'PATCH')
    expect(refused(published)).toEqual({ 'parents.body': expect.stringContaining('"lees hier"') })
  })
})

describe('what the CMS fills in by itself', () => {
  const old = '2001-01-01T00:00:00.000Z'

  it('has no effect where the form of the CMS sends it back', async () => {
    const given = {
      createdAt: old,
      updatedAt: old,
      publishedAt: old,
      formerSlugs: ['oud'],
      attention: ['parents-missing'],
    }
    const made = await write({ ...build.faq(), ...given })
    expect(made.status).toBe(201)
    const { id } = made.body.doc as { id: string }
    for (const query of ['', '?draft=true']) {
      expect((await write(given, `/faq/${id}${query}`, 'PATCH')).status).toBe(200)
      const stored = await payload.findByID({ collection: 'faq', id, draft: true })
      expect([stored.formerSlugs ?? [], stored.attention ?? []]).toEqual([[], []])
      for (const moment of [stored.createdAt, stored.updatedAt, stored.publishedAt])
        expect(moment).not.toBe(old)
    }
  })

  it('is refused elsewhere', async () => {
    const system = expect.stringContaining('Dit vult het CMS zelf in')
    expect(refused(await write({ ...build.faq(), id: 'zelf-gekozen' }))).toEqual({ id: system })
    expect(refused(await write({ ...build.faq(), _status: 'geheim' }))).toEqual({
      _status: expect.stringContaining('keuze'),
    })
    const body = { ...build.account(), hash: 'x', sessions: [{ id: 'x' }] }
    expect(refused(await rest('POST', '/users', { token: administrator, body }))).toEqual({
      hash: system,
      sessions: system,
    })
  })

  it('rows of another document do not come along with a copy of it', async () => {
    const id = await question()
    const { body: copied } = await rest('GET', `/faq/${id}`, { token })
    const { sources } = copied
    expect((await write({ ...build.faq(), sources })).status).toBe(201)
    const other = await question()
    expect((await write({ sources }, `/faq/${other}`, 'PATCH')).status).toBe(200)
    expect((await payload.findByID({ collection: 'faq', id })).sources).toEqual(sources)
  })
})

it('the CMS keeps what somebody looked at last, as it does for each of its lists', async () => {
  const { upsertPreferences } = await import('@payloadcms/ui/utilities/upsertPreferences')
  const user = { ...(await person(payload)), collection: 'users' as const }
  const req = await createLocalReq({ user }, payload)
  for (const limit of [10, 25])
    expect(await upsertPreferences({ key: 'collection-faq', req, value: { limit } })).toEqual({ limit })
})
