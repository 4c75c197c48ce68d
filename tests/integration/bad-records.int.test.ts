import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import * as build from '../support/builders'
import { badGlobals, breakText, storeBadCopies } from '../support/bad-records'
import { publicReadings } from '../support/public-readings'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let payload: Payload
let readings: Awaited<ReturnType<typeof publicReadings>>
/** the address of a sound document of each collection that the site reads */
let sound: Map<CollectionSlug, { id: string; slug: string }>
const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)

/** What is read is kept until it is forgotten, as the web server does until a publication. */
const kept = new Map<string, unknown>()
vi.doMock('next/cache', () => ({
  unstable_cache:
    (read: (...given: unknown[]) => unknown, key: string[]) =>
    (...given: unknown[]) => {
      const name = JSON.stringify([key, given])
      if (!kept.has(name)) kept.set(name, read(...given))
      return kept.get(name)
    },
  revalidateTag: () => undefined,
}))
vi.doMock('next/headers', () => ({
  draftMode: () => Promise.resolve({ isEnabled: false }),
  headers: () => Promise.resolve(new Headers()),
}))

const secret = 'geheimvandezetekst'
/** What every reading answers, as text. */
const all = async (): Promise<Map<string, string>> => {
  const answers = Object.entries(readings).map(async ([name, read]): Promise<[string, string]> => {
    const found = await read().catch((error: unknown) => expect.fail(`${name}: ${String(error)}`))
    return [name, JSON.stringify(found instanceof Map ? [...found] : (found ?? null))]
  })
  return new Map(await Promise.all(answers))
}
/** Each line of the log about what was left out. */
const told = () =>
  log.mock.calls.map(([line]) => String(line)).filter((line) => line.startsWith('Cannot be read'))

const summaries = { parents: { summary: `Kort. ${secret}` }, youth: { summary: `Kort. ${secret}` } }

/** A document of each collection that the site reads, with this title. */
async function oneOfEach(title: string, code: string) {
  const topic = await payload.create({ collection: 'topics', data: build.topic({ title }) })
  const topics = [topic.id]
  const organisation = await payload.create({
    collection: 'organisations',
    data: build.organisation({ title, code }),
  })
  const faq = await payload.create({ collection: 'faq', data: build.faq({ title, topics }) })
  const related = [{ relationTo: 'faq' as const, value: faq.id }]
  const contact = await payload.create({ collection: 'contacts', data: build.contact({ title, topics }) })
  const right = await payload.create({
    collection: 'rights-and-duties',
    data: build.right({ title, related }),
  })
  const term = await payload.create({
    collection: 'glossary',
    data: build.term({ title, aliases: ['ook zo'] }),
  })
  const page = await payload.create({ collection: 'pages', data: build.page({ title, related }) })
  const route = await payload.create({
    collection: 'regional-routes',
    data: build.route(organisation.id, { title, related }),
  })
  const school = await payload.create({
    collection: 'schools',
    data: build.school(organisation.id, { title, ...summaries }),
  })
  return new Map<CollectionSlug, { id: string; slug: string }>([
    ['topics', topic],
    ['organisations', organisation],
    ['faq', faq],
    ['contacts', contact],
    ['rights-and-duties', right],
    ['glossary', term],
    ['pages', page],
    ['regional-routes', route],
    ['schools', school],
  ])
}

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
  readings = await publicReadings('getuige')
  sound = await oneOfEach('Getuige', 'VO9901')
  const idOf = (slug: CollectionSlug) => sound.get(slug)?.id ?? ''
  await payload.updateGlobal({
    slug: 'steunpunt',
    data: {
      name: 'Proef',
      regionName: 'Proefregio',
      openingHours: [{ days: ['1'], from: '09:00', until: '12:00' }],
      closedDates: [{ date: '2026-12-24T12:00:00.000Z' }],
      replyWorkingDays: 3,
      sources: [{ label: 'Een bron' }],
      reviewedOn: '2026-11-01T12:00:00.000Z',
      reviewBy: '2027-11-01T12:00:00.000Z',
      owner: 'redactie',
    },
  })
  await payload.updateGlobal({
    slug: 'navigation',
    data: { featured: [idOf('faq')], footerPages: [idOf('pages')] },
  })
  await payload.updateGlobal({
    slug: 'request-settings',
    data: {
      rules: [{ to: 'organisation', organisation: idOf('organisations'), topics: [idOf('topics')] }],
    },
  })
})

afterAll(() => test.cleanup())

describe('globals that cannot be read', () => {
  it.each(['steunpunt', 'navigation', 'request-settings'] as const)(
    '%s: no bad part of it takes a page down',
    async (slug) => {
      const needed = ['page moment', 'request settings', 'navigation', 'shell parents nl', 'shell youth en']
      const documents = new Map([...kept].filter(([name]) => name.startsWith('[["find"]')))
      let states = 0
      for await (const state of badGlobals(payload, slug)) {
        states += 1
        kept.clear()
        for (const [name, read] of documents) kept.set(name, read)
        for (const name of needed)
          await readings[name]?.().catch((error: unknown) =>
            expect.fail(`${name} with ${state}: ${String(error)}`),
          )
      }
      expect(states).toBeGreaterThan(3)
    },
  )
})

describe('documents that cannot be read', () => {
  it('are looked for in everything that the site reads', async () => {
    kept.clear()
    const find = vi.spyOn(payload, 'find')
    await all()
    const read = new Set(find.mock.calls.map(([{ collection }]) => collection))
    // The keys are one record that has no reader; they only say whether the form takes questions.
    read.delete('keyring')
    expect([...read].sort()).toEqual([...sound.keys()].sort())
    find.mockRestore()
  })

  it('cost only themselves: every list, search and the site map hold the others', async () => {
    const before = await all()
    let stored = 0
    const others = await oneOfEach('Ander', 'VO9902')
    for (const [collection, { id }] of others) stored += await storeBadCopies(payload, collection, id)
    await breakText(payload, others.get('faq')?.id ?? '')
    expect(stored, 'bad documents that the database could hold').toBeGreaterThan(50)
    kept.clear()
    const after = await all()
    for (const [collection, { id, slug }] of sound)
      for (const [name, text] of before)
        if (text.includes(id) || text.includes(slug))
          expect(
            after.get(name)?.includes(id) || after.get(name)?.includes(slug),
            `${collection} in ${name}`,
          ).toBe(true)
  })

  it('are named in the log once, with nothing of what they hold', async () => {
    const lines = told()
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines)
      expect(line).toMatch(/^Cannot be read and is left out: [\w-]+ [\w.-]+( \([\w., -]*\))?\n$/)
    expect(lines.join('')).not.toContain(secret)
    expect(new Set(lines).size).toBe(lines.length)
    kept.clear()
    for (const name of ['faq parents nl', 'schools youth en', 'topics parents nl']) await readings[name]?.()
    expect(told()).toEqual(lines)
  })
})
