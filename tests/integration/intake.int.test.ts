import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import * as build from '../support/builders'
import { caseworker } from '../support/everybody'
import { everythingStored } from '../support/everything-stored'
import { ask, confirmed, filledIn, openWith, send, withoutWebServer } from '../support/intake'
import { enrol, found } from '../support/key-holders'
import { testPayload, type TestPayload } from '../support/test-payload'
import { later } from '../support/two-steps'
import { globalTable } from './access-table'

let test: TestPayload
let payload: Payload

beforeAll(async () => {
  withoutWebServer()
  test = await testPayload()
  payload = test.payload
})

afterAll(() => test.cleanup())
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const requests = () => payload.count({ collection: 'requests' })
const byReference = async (reference: string) => {
  const where = { reference: { equals: reference } }
  const { docs } = await payload.find({ collection: 'requests', where, depth: 0, showHiddenFields: true })
  return docs
}

describe('before there is a key', () => {
  it('nothing is stored, and the sender keeps what they typed', async () => {
    const answer = await send(await filledIn('Wie helpt ons?'))
    expect(answer).toMatchObject({ outcome: 'trouble', trouble: 'no-key' })
    expect(answer).toMatchObject({ form: { values: { question: 'Wie helpt ons?' } } })
    expect(await requests()).toEqual({ totalDocs: 0 })
  })
})

describe('with a key', () => {
  beforeAll(async () => {
    const { token } = await caseworker(payload, { centralPoint: true })
    await found(token, await enrol(token))
  })

  it('what was asked stands nowhere in the database, nor do the four words or how to reach somebody', async () => {
    const form = {
      firstName: 'Merkwaardina',
      reach: 'mail',
      reachAt: 'merkteken@voorbeeld.nl',
      postcode: '9747',
    }
    const { code, reference } = await ask('Mijn merkteken staat hier.', form)
    const stored = await everythingStored(test)
    expect(stored).toContain(reference)
    for (const secret of ['merkteken', 'Merkwaardina', code, code.replaceAll('-', ' ')])
      expect(stored).not.toContain(secret)
    const { conversation } = await openWith(code)
    expect(conversation.question).toMatchObject({
      text: 'Mijn merkteken staat hier.',
      firstName: 'Merkwaardina',
      reachAt: 'merkteken@voorbeeld.nl',
    })
  })

  it('what stands beside it is codes, and a day of destruction of a year', async () => {
    const { reference } = await ask('Een vraag', { contactSchool: 'ja' })
    const [row] = await byReference(reference)
    expect(row).toMatchObject({
      status: 'new',
      asker: 'parent',
      level: 'parents',
      sector: 'vo',
      desk: 'central',
    })
    const days = (Date.parse(row?.destroyAfter ?? '') - Date.parse(row?.receivedAt ?? '')) / 86_400_000
    expect(days).toBe(365)
  })

  it('the same form twice is one request with one code, also at the same moment', async () => {
    const before = await requests()
    const form = await filledIn('Tweemaal gestuurd')
    const [first, second] = await Promise.all([send(form), send(form)])
    expect(second).toEqual(first)
    expect(await send(form)).toEqual(first)
    expect((await requests()).totalDocs).toBe(before.totalDocs + 1)
  })

  it('and so it is after a restart, when nothing is remembered', async () => {
    const { storeQuestion } = await import('@/server/intake/store-question')
    const { readQuestionForm } = await import('@/domain/forms/question-form')
    const { question } = readQuestionForm(await filledIn('Na een herstart'), 'parents', [])
    if (!question) throw new Error('The form of this test is wrong.')
    const asked = { question, level: 'parents', locale: 'nl', formId: 'herstart', now: new Date() } as const
    const before = await requests()
    const first = await storeQuestion(asked)
    expect(await storeQuestion(asked)).toMatchObject(first)
    const other = { ...asked, question: { ...question, text: 'Iets anders' } }
    expect(await storeQuestion(other)).toEqual({ ok: false, why: 'already-sent' })
    expect((await requests()).totalDocs).toBe(before.totalDocs + 1)
  })

  it('a form that is used again for another text loses neither', async () => {
    const form = await filledIn('De eerste tekst')
    const first = confirmed(await send(form))
    form.set('question', 'De tweede tekst')
    const refused = await send(form)
    expect(refused).toMatchObject({ outcome: 'trouble', trouble: 'already-sent' })
    form.set('token', 'token' in refused ? refused.token : '')
    const second = confirmed(await send(form, { now: new Date(Date.now() + 5000) }))
    expect((await openWith(first.code)).conversation.question.text).toBe('De eerste tekst')
    expect((await openWith(second.code)).conversation.question.text).toBe('De tweede tekst')
  })

  it('a write that fails is told, stores nothing, and the same form works later', async () => {
    const before = await requests()
    const form = await filledIn('Toen de schijf vol was')
    vi.spyOn(payload, 'create').mockRejectedValueOnce(new Error('disk full'))
    expect(await send(form)).toMatchObject({
      outcome: 'trouble',
      trouble: 'not-stored',
      token: form.get('token'),
    })
    expect(await send(form)).toMatchObject({ outcome: 'trouble', trouble: 'busy', token: form.get('token') })
    expect(await requests()).toEqual(before)
    later(5)
    const { code, reference } = confirmed(await send(form))
    expect(await byReference(reference)).toHaveLength(1)
    expect(confirmed(await send(form)).code).toBe(code)
    expect((await openWith(code)).conversation.question.text).toBe('Toen de schijf vol was')
  })

  it('an arrival that cannot be logged is a request all the same', async () => {
    const create = payload.create.bind(payload)
    vi.spyOn(payload, 'create').mockImplementation((options) =>
      options.collection === 'audit-log' ? Promise.reject(new Error('disk full')) : create(options),
    )
    const { reference } = await ask('Zonder regel in het logboek')
    expect(await byReference(reference)).toHaveLength(1)
  })
})

describe('where a request goes', () => {
  const change = { ...globalTable.steunpunt.change, intakeModel: 'central' as const }
  const deskOf = async (fields: Record<string, string>) => {
    const [row] = await byReference((await ask('Waar hoort dit?', fields)).reference)
    return row?.desk
  }

  it('to the samenwerkingsverband of the postcode when each takes its own, and else to the central point', async () => {
    const data = build.organisation({ postcodes: ['9981', '9982'] })
    const { id } = await payload.create({ collection: 'organisations', data })
    await caseworker(payload, { organisations: [id] })
    await payload.updateGlobal({ slug: 'steunpunt', data: change })
    expect(await deskOf({ postcode: '9981' })).toBe('central')
    await payload.updateGlobal({ slug: 'steunpunt', data: { ...change, intakeModel: 'per-organisation' } })
    expect(await deskOf({ postcode: '9982' })).toBe(id)
    expect(await deskOf({ postcode: '9982', sector: 'po' })).toBe('central')
    expect(await deskOf({ postcode: '9982', sector: 'unknown' })).toBe('central')
    expect(await deskOf({})).toBe('central')
  })

  it('by the first rule that fits, before anything else', async () => {
    const { id } = await payload.create({ collection: 'organisations', data: build.organisation() })
    await caseworker(payload, { organisations: [id], mediator: true })
    const { id: topic, slug } = await payload.create({ collection: 'topics', data: build.topic() })
    const rules = [
      { to: 'pool' as const, topics: [topic] },
      { to: 'organisation' as const, organisation: id, postcodes: ['9900-9979'], sectors: ['vo' as const] },
      { to: 'central' as const, postcodes: ['9982'] },
    ]
    await payload.updateGlobal({ slug: 'request-settings', data: { rules } })
    expect(await deskOf({ postcode: '9950', topic: slug })).toBe('pool')
    expect(await deskOf({ postcode: '9950' })).toBe(id)
    expect(await deskOf({ postcode: '9950', sector: 'po' })).toBe('central')
    expect(await deskOf({ postcode: '9982' })).toBe('central')
    // The CMS keeps one that is in use; a database may hold less than the rules say.
    await payload.db.deleteOne({ collection: 'organisations', where: { id: { equals: id } }, req: undefined })
    expect(await deskOf({ postcode: '9950' })).toBe('central')
  })

  it('never to a desk where nobody works', async () => {
    const { id } = await payload.create({ collection: 'organisations', data: build.organisation() })
    // Whole, as the CMS sends it: what is left out of a row stays as it was.
    const open = { sectors: [], postcodes: [], topics: [] }
    const rules = [{ to: 'organisation' as const, organisation: id, ...open }]
    await payload.updateGlobal({ slug: 'request-settings', data: { rules } })
    expect(await deskOf({})).toBe('central')
    await caseworker(payload, { organisations: [id] })
    expect(await deskOf({})).toBe(id)
  })
})
