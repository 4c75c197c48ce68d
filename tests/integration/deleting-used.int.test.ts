import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import * as build from '../support/builders'
import { caseworker, person } from '../support/everybody'
import { linkTo, textOf } from '../support/refused'
import { rest } from '../support/rest'
import { requestRow } from '../support/sealed-request'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let payload: Payload
let token: string

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
  token = (await person(payload, { role: 'administrator' })).token
})

afterAll(() => test.cleanup())

const make = {
  organisation: async (title = 'Verband') =>
    (await payload.create({ collection: 'organisations', data: build.organisation({ title }) })).id,
  topic: async () => (await payload.create({ collection: 'topics', data: build.topic() })).id,
  faq: async (fields: Parameters<typeof build.faq>[0] = {}) =>
    (await payload.create({ collection: 'faq', data: build.faq(fields) })).id,
  page: async (title = 'Pagina') =>
    (await payload.create({ collection: 'pages', data: build.page({ title }) })).id,
  contact: async () => (await payload.create({ collection: 'contacts', data: build.contact() })).id,
  picture: async () => {
    const file = { ...build.dot, size: build.dot.data.length }
    return (await payload.create({ collection: 'media', data: { alt: 'Een stip' }, file })).id
  },
}

/** Tries to delete a document as an administrator. @returns the status and the sentence of the answer */
async function remove(collection: CollectionSlug, id: string, language = 'nl') {
  const headers = { 'accept-language': language }
  const { status, body } = await rest('DELETE', `/${collection}/${id}`, { token, headers })
  const [error] = (body.errors ?? []) as { message: string }[]
  return { status, sentence: error?.message ?? '' }
}

const isThere = async (collection: CollectionSlug, id: string) =>
  (await payload.findByID({ collection, id, disableErrors: true })) !== null

const body = (text: object) => ({ parents: { summary: 'Kort.', body: text as never } })

describe('what others use cannot be deleted', () => {
  it('a samenwerkingsverband: schools, routes, accounts and requests are named, requests by number alone', async () => {
    const id = await make.organisation()
    for (const title of ['B', 'A', 'C', 'D', 'E', 'F', 'G'])
      await payload.create({ collection: 'schools', data: build.school(id, { title }) })
    await payload.create({ collection: 'regional-routes', data: build.route(id, { title: 'Vastlopen' }) })
    await caseworker(payload, { organisations: [id], name: 'Jansen' })
    const asked = await payload.create({ collection: 'requests', data: requestRow({ organisation: id }) })
    await payload.create({ collection: 'requests', data: requestRow({ desk: id }) })
    const { status, sentence } = await remove('organisations', id)
    expect(status).toBe(409)
    expect(sentence).toContain('Scholen: "A", "B", "C", "D", "E", en nog 2')
    expect(sentence).toContain('Routes: "Vastlopen"')
    expect(sentence).toContain('Accounts (1)')
    expect(sentence).toContain('Vragen van mensen (2)')
    expect(sentence).not.toContain('Jansen')
    expect(sentence).not.toContain(asked.reference)
    expect(await isThere('organisations', id)).toBe(true)
    expect((await remove('organisations', id, 'en')).sentence).toContain('This cannot be deleted')
    await expect(payload.delete({ collection: 'organisations', id })).rejects.toMatchObject({
      status: 409,
      isPublic: true,
    })
  })

  it('a topic, by a text and by a rule of the contact form', async () => {
    const [used, ruled] = [await make.topic(), await make.topic()]
    await make.faq({ title: 'Over dit onderwerp', topics: [used] })
    await payload.updateGlobal({
      slug: 'request-settings',
      data: { rules: [{ to: 'central', topics: [ruled] }] },
    })
    expect((await remove('topics', used)).sentence).toContain('Vragen: "Over dit onderwerp"')
    expect(await remove('topics', ruled)).toEqual({
      status: 409,
      sentence: expect.stringContaining('Contactformulier'),
    })
  })

  it('a page, a contact and a right: by a link in a text, by reading on, by a step, and by the footer', async () => {
    const [linked, further, footer] = [await make.page(), await make.page(), await make.page()]
    await make.faq({ title: 'Met link', ...body(linkTo('pages', linked)) })
    await make.faq({ title: 'Lees verder', related: [{ relationTo: 'pages', value: further }] })
    await payload.updateGlobal({ slug: 'navigation', data: { footerPages: [footer] } })
    expect((await remove('pages', linked)).sentence).toContain('"Met link"')
    expect((await remove('pages', further)).sentence).toContain('"Lees verder"')
    expect((await remove('pages', footer)).sentence).toContain('Startpagina en voettekst')
    const contact = await make.contact()
    const right = (await payload.create({ collection: 'rights-and-duties', data: build.right() })).id
    const steps = [{ title: 'Stap', what: 'Bellen.', actors: 'U', contact }]
    const appeal = { relationTo: 'rights-and-duties' as const, value: right }
    const route = build.route(await make.organisation(), { title: 'Route', steps, appeal })
    await payload.create({ collection: 'regional-routes', data: route })
    for (const [collection, id] of [
      ['contacts', contact],
      ['rights-and-duties', right],
    ] as const)
      expect(await remove(collection, id)).toEqual({
        status: 409,
        sentence: expect.stringContaining('Routes: "Route"'),
      })
  })

  it('an image, also one that only stands in the English text', async () => {
    const [dutch, english] = [await make.picture(), await make.picture()]
    const picture = (value: string) =>
      textOf(
        { type: 'upload', version: 3, relationTo: 'media', value },
        ...build.paragraph('Zie het beeld.').root.children,
      )
    const id = await make.faq({ title: 'Met beeld', ...body(picture(dutch)) })
    await payload.update({
      collection: 'faq',
      id,
      locale: 'en',
      data: { title: 'Image', youth: { body: picture(english) as never } },
    })
    for (const image of [dutch, english])
      expect(await remove('media', image)).toEqual({
        status: 409,
        sentence: expect.stringContaining('"Met beeld"'),
      })
  })

  it('whether the published text uses it or only the newest draft', async () => {
    const [live, coming] = [await make.topic(), await make.topic()]
    const id = await make.faq({ topics: [live] })
    await payload.update({ collection: 'faq', id, data: { topics: [coming] }, draft: true })
    for (const topic of [live, coming]) expect((await remove('topics', topic)).status).toBe(409)
    await payload.update({ collection: 'faq', id, data: { _status: 'published' } })
    expect((await remove('topics', live)).status).toBe(200)
    expect((await remove('topics', coming)).status).toBe(409)
  })

  it('several at once: each is kept with its sentence, and the others go', async () => {
    const [used, free] = [await make.topic(), await make.topic()]
    await make.faq({ title: 'Gebruikt het', topics: [used] })
    const query = `where[id][in][0]=${used}&where[id][in][1]=${free}`
    const { body: answer } = await rest('DELETE', `/topics?${query}`, { token })
    expect(answer.errors).toMatchObject([
      { id: used, isPublic: true, message: expect.stringContaining('"Gebruikt het"') },
    ])
    expect([await isThere('topics', used), await isThere('topics', free)]).toEqual([true, false])
  })
})

describe('what nobody uses can be deleted', () => {
  it('a text that only points at itself', async () => {
    const id = await make.faq()
    await payload.update({ collection: 'faq', id, data: { related: [{ relationTo: 'faq', value: id }] } })
    expect((await remove('faq', id)).status).toBe(200)
  })

  it('a term: texts explain it by its words, and no text points at it', async () => {
    const { id } = await payload.create({ collection: 'glossary', data: build.term() })
    expect((await remove('glossary', id)).status).toBe(200)
  })

  it('a samenwerkingsverband of which only destroyed requests remain', async () => {
    const id = await make.organisation()
    const gone = requestRow({ organisation: id, desk: id, status: 'destroyed', sealed: null })
    await payload.create({ collection: 'requests', data: gone })
    expect((await remove('organisations', id)).status).toBe(200)
  })

  it('an account, whatever it did: who leaves, leaves', async () => {
    const { id } = await caseworker(payload, { centralPoint: true })
    await payload.create({ collection: 'requests', data: requestRow({ assignee: id }) })
    expect((await remove('users', id)).status).toBe(200)
  })
})
