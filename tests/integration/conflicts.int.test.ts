import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import * as build from '../support/builders'
import { login, rest, type Answer } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let email: string
let token: string

beforeAll(async () => {
  test = await testPayload()
  ;({ email } = await test.payload.create({
    collection: 'users',
    data: build.account({ role: 'administrator' }),
  }))
  token = await login(email, build.password)
})

afterAll(() => test.cleanup())

const statuses = (answers: Answer[]) => answers.map(({ status }) => status).sort()

/** Each on both databases: what happens at the same moment ends as if it had happened in turn. */
describe('at the same moment', () => {
  it('an autosave and a publication of one document are both kept', async () => {
    const { id } = await test.payload.create({ collection: 'faq', data: build.faq() })
    const save = (query: string, body: object) => rest('PATCH', `/faq/${id}${query}`, { token, body })
    const answers = await Promise.all([
      save('?draft=true&autosave=true', { title: 'Concept', _status: 'draft' }),
      save('', { title: 'Op de site', _status: 'published' }),
    ])
    expect(statuses(answers)).toEqual([200, 200])
    expect(await test.payload.findByID({ collection: 'faq', id })).toMatchObject({ title: 'Op de site' })
  })

  it('three saves of one document all succeed and one of them stands', async () => {
    const { id } = await test.payload.create({ collection: 'topics', data: build.topic() })
    const summaries = ['een', 'twee', 'drie']
    const answers = await Promise.all(
      summaries.map((summary) => rest('PATCH', `/topics/${id}`, { token, body: { summary } })),
    )
    expect(statuses(answers)).toEqual([200, 200, 200])
    expect(summaries).toContain((await test.payload.findByID({ collection: 'topics', id })).summary)
  })

  it('of two documents with one address one is made, and the other is told which field', async () => {
    const body = build.topic()
    const answers = await Promise.all([1, 2].map(() => rest('POST', '/topics', { token, body })))
    expect(statuses(answers)).toEqual([201, 400])
    expect(JSON.stringify(answers.find(({ status }) => status === 400)?.body)).toContain('"path":"slug"')
  })

  it('one account can log in from several places', async () => {
    const tokens = await Promise.all([1, 2, 3].map(() => login(email, build.password)))
    expect(new Set(tokens).size).toBe(3)
  })

  it('two drafts without an address can be begun', async () => {
    const path = '/faq?draft=true&autosave=true'
    const bodies = [{ slug: null }, { slug: null }, { slug: '' }, { slug: '' }, {}, {}]
    const answers = await Promise.all(bodies.map((body) => rest('POST', path, { token, body })))
    expect(statuses(answers)).toEqual([201, 201, 201, 201, 201, 201])
  })
})

describe('a planned publication', () => {
  it('that meets another save happens at the next try', async () => {
    const { payload } = test
    const data = build.faq({ _status: 'draft' })
    const { id } = await payload.create({ collection: 'faq', data, draft: true })
    const status = async () => (await payload.findByID({ collection: 'faq', id }))._status
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'faq', value: id } },
    })
    const { beforeChange } = payload.collections.faq.config.hooks
    const meet = () => {
      beforeChange.splice(beforeChange.indexOf(meet), 1)
      throw new Error('Met another save')
    }
    beforeChange.push(meet)
    await payload.jobs.run()
    expect(await status()).toBe('draft')
    await payload.jobs.run()
    expect(await status()).toBe('published')
    expect(await payload.count({ collection: 'payload-jobs' })).toEqual({ totalDocs: 0 })
  })
})

/** Only where transactions are: SQLite has none (docs/decisions/0002). */
describe.runIf(process.env.TEST_DATABASE_URI)('on MongoDB', () => {
  it('a save that fails half-way leaves nothing behind', async () => {
    const { payload } = test
    const { slug } = build.topic()
    const fail = () => {
      throw new Error('Half-way')
    }
    const { afterChange } = payload.collections.topics.config.hooks
    afterChange.push(fail)
    const data = build.topic({ slug })
    await expect(payload.create({ collection: 'topics', data })).rejects.toThrow('Half-way')
    afterChange.splice(afterChange.indexOf(fail), 1)
    expect(await payload.count({ collection: 'topics', where: { slug: { equals: slug } } })).toEqual({
      totalDocs: 0,
    })
  })
})
