import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import * as build from '../support/builders'
import { everybody, twoOrganisations } from '../support/everybody'
import { rest, type Answer } from '../support/rest'
import { requestRow } from '../support/sealed-request'
import { testPayload, type TestPayload } from '../support/test-payload'
import { collectionTable, globalTable, roles, verbs, type Role, type Verb } from './access-table'

let test: TestPayload
let tokens: Record<Role, string | undefined>
let organisation: string
let request: string

beforeAll(async () => {
  test = await testPayload()
  const { payload } = test
  const [one, other] = await twoOrganisations(payload)
  organisation = one
  tokens = await everybody(payload, one, other)
  request = (await payload.create({ collection: 'requests', data: requestRow({ desk: organisation }) })).id
  await payload.updateGlobal({ slug: 'navigation', data: {} })
})

afterAll(() => test.cleanup())

const now = '2026-11-21T12:00:00.000Z'

/** Data of a new document of each collection that takes JSON. */
const data = {
  faq: () => build.faq(),
  'rights-and-duties': () => build.right(),
  glossary: () => build.term(),
  topics: () => build.topic(),
  'regional-routes': () => build.route(organisation),
  schools: () => build.school(organisation),
  contacts: () => build.contact(),
  organisations: () => build.organisation(),
  pages: () => build.page(),
  users: () => build.account(),
  requests: () => requestRow({ desk: organisation }),
  'request-messages': () => ({ request, kind: 'note', at: now, sealed: 'niets' }),
  keyring: () => ({ name: build.freshSlug('keyring'), version: 1, content: '{}' }),
  'audit-log': () => ({ at: now, action: 'request-read', actor: 'staff' }),
  'destruction-reports': () => ({ at: now, count: 1, references: 'K7QF-2M9X answered' }),
  'second-factors': () => ({ account: build.freshSlug('account'), lastStep: 0 }),
  'seed-records': () => ({ key: build.freshSlug('key') }),
}

const touched: Partial<Record<CollectionSlug, Record<string, string | number | boolean>>> = {
  media: { alt: 'Veranderd' },
  users: { name: 'Veranderd' },
  'seed-records': { document: 'Veranderd' },
  requests: { status: 'closed', desk: 'central', unread: true },
  'request-messages': { sealed: 'Veranderd' },
  keyring: { content: 'Veranderd' },
  'audit-log': { detail: 'Veranderd' },
  'destruction-reports': { references: 'Veranderd' },
  'second-factors': { lastStep: 99 },
}

/** Makes a document behind the API's back, so that every verb has something to act on. */
async function make(payload: Payload, slug: keyof typeof collectionTable): Promise<string> {
  const made =
    slug === 'media'
      ? await payload.create({
          collection: slug,
          data: { alt: 'Een stip' },
          file: { ...build.dot, size: build.dot.data.length },
        })
      : await payload.create({ collection: slug, data: data[slug]() } as Parameters<Payload['create']>[0])
  return String(made.id)
}

function creation(slug: keyof typeof collectionTable): { body?: unknown; form?: FormData } {
  if (slug !== 'media') return { body: data[slug]() }
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Een stip' }))
  form.set('file', new File([build.dot.data], build.dot.name, { type: build.dot.mimetype }))
  return { form }
}

async function act(
  verb: Verb,
  slug: keyof typeof collectionTable,
  id: string,
  token?: string,
): Promise<Answer> {
  const only = `where[id][equals]=${id}`
  const change = { token, body: touched[slug] ?? { title: 'Veranderd' } }
  const calls: Record<Verb, () => Promise<Answer>> = {
    list: () => rest('GET', `/${slug}?${only}`, { token }),
    count: () => rest('GET', `/${slug}/count?${only}`, { token }),
    read: () => rest('GET', `/${slug}/${id}`, { token }),
    versions: () => rest('GET', `/${slug}/versions`, { token }),
    create: () => rest('POST', `/${slug}`, { token, ...creation(slug) }),
    change: () => rest('PATCH', `/${slug}/${id}`, change),
    changeWhere: () => rest('PATCH', `/${slug}?${only}`, change),
    delete: () => rest('DELETE', `/${slug}/${id}`, { token }),
    deleteWhere: () => rest('DELETE', `/${slug}?${only}`, { token }),
  }
  return calls[verb]()
}

/** Payload answers 500 when asked for versions of something that keeps none; nothing leaks. */
const refusals = { no: [403, 404], absent: [404, 500] }

describe.each(Object.entries(collectionTable))('%s', (name, table) => {
  const slug = name as keyof typeof collectionTable
  const cases = roles.flatMap((role) => verbs.map((verb, at) => ({ role, verb, may: table[role][at] })))

  it.each(cases)('$role, $verb: $may', async ({ role, verb, may }) => {
    const { payload } = test
    const id = await make(payload, slug)
    const before = JSON.stringify(await payload.findByID({ collection: slug, id, showHiddenFields: true }))
    const { totalDocs } = await payload.count({ collection: slug })
    const answer = await act(verb, slug, id, tokens[role])
    if (may === 'yes') {
      expect([200, 201], JSON.stringify(answer.body)).toContain(answer.status)
      expect(answer.body.errors ?? []).toEqual([])
      const found: Partial<Record<Verb, object>> = {
        list: { docs: [{ id }] },
        count: { totalDocs: 1 },
        read: { id },
      }
      expect(answer.body).toMatchObject(found[verb] ?? {})
      return
    }
    if (may !== 'nothing') expect(refusals[may ?? 'no']).toContain(answer.status)
    else
      expect(answer).toMatchObject({ status: 200, body: verb === 'count' ? { totalDocs: 0 } : { docs: [] } })
    const after = await payload.findByID({ collection: slug, id, showHiddenFields: true })
    expect(JSON.stringify(after)).toBe(before)
    expect((await payload.count({ collection: slug })).totalDocs).toBe(totalDocs)
  })
})

describe.each(Object.entries(globalTable))('%s', (slug, table) => {
  const cases = roles.flatMap((role) =>
    (['read', 'change', 'versions'] as const).map((verb, at) => ({ role, verb, may: table[role][at] })),
  )

  it.each(cases)('$role, $verb: $may', async ({ role, verb, may }) => {
    const path = `/globals/${slug}`
    const token = tokens[role]
    const answer = {
      read: () => rest('GET', path, { token }),
      change: () => rest('POST', path, { token, body: globalTable[slug as keyof typeof globalTable].change }),
      versions: () => rest('GET', `${path}/versions`, { token }),
    }[verb]()
    const { status } = await answer
    if (may === 'yes') expect(status).toBe(200)
    else expect(refusals[may === 'absent' ? may : 'no']).toContain(status)
  })
})

/** Payload's own collections, which hold sessions of work rather than content. */
describe.each([
  'payload-locked-documents',
  'payload-preferences',
  'payload-jobs',
  'payload-migrations',
  'payload-kv',
])('%s', (slug) => {
  it.each(['GET', 'POST', 'PATCH', 'DELETE'])('a visitor is refused %s', async (method) => {
    const { status } = await rest(
      method,
      `/${slug}?where[id][exists]=true`,
      method === 'GET' ? {} : { body: {} },
    )
    expect([401, 403, 404, 501]).toContain(status)
  })
})
