import fc from 'fast-check'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import * as build from '../support/builders'
import { person } from '../support/everybody'
import { withoutWebServer } from '../support/intake'
import { fieldPaths, oddValues, withValue } from '../support/odd-values'
import { publicReadings } from '../support/public-readings'
import { rest } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'

/** How often each collection and global is tried; more is slower and surer. */
const runs = Number(process.env.ODD_VALUE_RUNS ?? 25)

let test: TestPayload
let payload: Payload
let administrator: string
/** a whole document of each collection, as somebody may send it */
let whole: Partial<Record<CollectionSlug, () => object>>

beforeAll(async () => {
  test = await testPayload()
  withoutWebServer()
  payload = test.payload
  administrator = (await person(payload, { role: 'administrator' })).token
  const { id } = await payload.create({ collection: 'organisations', data: build.organisation() })
  whole = {
    faq: build.faq,
    'rights-and-duties': build.right,
    glossary: build.term,
    topics: build.topic,
    'regional-routes': () => build.route(id),
    schools: () => build.school(id),
    contacts: build.contact,
    pages: build.page,
    organisations: build.organisation,
    users: build.account,
  }
  // What is refused is refused without a word in the log of this test.
  vi.spyOn(payload.logger, 'error').mockReturnValue(undefined)
})

afterAll(() => test.cleanup())

type Target = Parameters<typeof fieldPaths>[0]

/** Sends documents with one odd value to a place of the REST API. */
async function tryOddValues(fields: Target, post: string, patch: string | undefined, base: () => object) {
  const odd = fc.asyncProperty(
    fc.constantFrom(...fieldPaths(fields)),
    fc.constantFrom(...oddValues),
    fc.constantFrom('', '?draft=true', '?draft=true&autosave=true', '?locale=en'),
    fc.boolean(),
    async (field, value, query, changing) => {
      const [method, path] = changing && patch ? ['PATCH', patch] : ['POST', post]
      const body = withValue(base(), field, value)
      const { status } = await rest(method, path + query, { token: administrator, body })
      const failure = vi.mocked(payload.logger.error).mock.lastCall
      expect(status, `${method} ${path}${query} ${field.join('.')}: ${String(failure)}`).not.toBe(500)
    },
  )
  await fc.assert(odd, { numRuns: runs })
}

it('no value in any field of a collection makes a write fail with 500', async () => {
  for (const { slug, flattenedFields } of payload.config.collections) {
    const base = whole[slug] ?? (() => ({}))
    const created = await rest('POST', `/${slug}`, { token: administrator, body: base() })
    const { id } = (created.body.doc ?? {}) as { id?: string }
    await tryOddValues(flattenedFields, `/${slug}`, id && `/${slug}/${id}`, base)
  }
})

it('no value in any field of a global makes a write fail with 500', async () => {
  for (const { slug, flattenedFields } of payload.config.globals)
    await tryOddValues(flattenedFields, `/globals/${slug}`, undefined, () => ({}))
})

it('whatever of it was stored, the site can read all that is published', async () => {
  const before = vi.spyOn(process.stderr, 'write')
  for (const [name, read] of Object.entries(await publicReadings()))
    await read().catch((error: unknown) => expect.fail(`${name}: ${String(error)}`))
  expect(before, 'what the readers left out').not.toHaveBeenCalled()
})
