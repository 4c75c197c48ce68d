import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { caseworker, type Person } from '../support/everybody'
import { everythingStored } from '../support/everything-stored'
import { addition, ask, filledIn, formToken, openWith, post, send, withoutWebServer } from '../support/intake'
import { enrol, found } from '../support/key-holders'
import { rest } from '../support/rest'
import { rowOf, textAct } from '../support/sealed-request'
import { testPayload, type TestPayload } from '../support/test-payload'
import { later } from '../support/two-steps'

let test: TestPayload
let payload: Payload
let staff: Person

beforeAll(async () => {
  withoutWebServer()
  test = await testPayload()
  payload = test.payload
  staff = await caseworker(payload, { centralPoint: true })
  await found(staff.token, await enrol(staff.token))
})

afterAll(() => test.cleanup())
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** The request of a reference, as it is in the database. */
async function stored(reference: string) {
  const where = { reference: { equals: reference } }
  const { docs } = await payload.find({ collection: 'requests', where, depth: 0 })
  return rowOf(payload, docs[0]?.id ?? '')
}
const act = (id: string, body: object) => rest('POST', `/requests/${id}/act`, { token: staff.token, body })
const messages = async (request: string) =>
  (await payload.find({ collection: 'request-messages', where: { request: { equals: request } }, depth: 0 }))
    .docs

describe('the sender', () => {
  it('adds a message, once for one form, and staff see that something waits', async () => {
    const { code, reference } = await ask('De eerste vraag')
    const page = await openWith(code)
    const form = await addition(page, 'Nog een merkbaar woord')
    expect(await post(form)).toMatchObject({ screen: 'conversation', added: true })
    await Promise.all([post(form), post(form)])
    expect((await openWith(code)).conversation.messages).toMatchObject([
      { from: 'sender', text: 'Nog een merkbaar woord' },
    ])
    const request = await stored(reference)
    expect(request).toMatchObject({ unread: true, noticeDue: true })
    expect(await messages(request.id)).toHaveLength(1)
    expect(await everythingStored(test)).not.toContain('merkbaar')
  })

  it('who sends one form twice at the same moment adds it once, and is told that it was added', async () => {
    const { code, reference } = await ask('Dubbel geklikt')
    const form = await addition(await openWith(code), 'Nog iets')
    const steps = await Promise.all([post(form), post(form)])
    expect(steps).toMatchObject([{ added: true }, { added: true }])
    expect(await messages((await stored(reference)).id)).toHaveLength(1)
  })

  it('keeps what they typed when it cannot be stored, and can send it again', async () => {
    const { code, reference } = await ask('Met pech')
    const form = await addition(await openWith(code), 'Dit mag niet weg')
    const create = payload.create.bind(payload)
    const fail = vi
      .spyOn(payload, 'create')
      .mockImplementation((options) =>
        options.collection === 'request-messages' ? Promise.reject(new Error('disk full')) : create(options),
      )
    expect(await post(form)).toMatchObject({
      trouble: 'not-stored',
      form: { values: { message: 'Dit mag niet weg' } },
    })
    fail.mockRestore()
    later(5)
    const again = await addition(await openWith(code), 'Dit mag niet weg')
    expect(await post(again)).toMatchObject({ added: true })
    expect(await messages((await stored(reference)).id)).toHaveLength(1)
  })

  it('reads a reply of staff, and never a note or a call', async () => {
    const { code, reference } = await ask('Wie antwoordt mij?')
    const { id, senderLastAt, senderRecipient, teamRecipient } = await stored(reference)
    const keys = {
      reference,
      senderLastAt,
      sender: { recipient: senderRecipient ?? '' },
      team: { recipient: teamRecipient ?? '' },
    }
    for (const kind of ['note', 'call', 'reply'] as const) {
      const body = await textAct(keys, kind, `Dit is een ${kind}.`)
      expect((await act(id, body)).status).toBe(200)
    }
    const { conversation } = await openWith(code)
    expect(conversation.messages).toMatchObject([{ from: 'steunpunt', text: 'Dit is een reply.' }])
    expect(conversation.repliedAt).toBeDefined()
  })

  it('withdraws: content, messages and the way in are gone at once', async () => {
    const { code, reference } = await ask('Toch maar niet')
    const page = await openWith(code)
    await post(await addition(page, 'En dit ook niet'))
    const { id, sealed, lookup } = await stored(reference)
    const asked = await post({ step: 'withdraw', ticket: page.ticket })
    expect(asked).toMatchObject({ screen: 'withdraw' })
    expect((await stored(reference)).sealed).toBe(sealed)
    expect(await post({ step: 'withdraw-now', ticket: page.ticket })).toMatchObject({ screen: 'withdrawn' })
    const left = await rowOf(payload, id)
    expect(left).toMatchObject({
      status: 'withdrawn',
      sealed: null,
      senderRecipient: null,
      teamRecipient: null,
    })
    expect(left.lookup).not.toBe(lookup)
    expect(await messages(id)).toEqual([])
    expect(await post({ code })).toMatchObject({ screen: 'code', trouble: { reason: 'not-found' } })
    for (const step of ['add', 'withdraw', 'withdraw-now', 'open']) {
      const fields = { step, ticket: page.ticket, message: 'Nog iets', token: await formToken() }
      expect((await post(fields)).screen).toBe('code')
    }
    expect((await act(id, { act: 'take' })).status).toBe(409)
    const opened = await rest('POST', `/requests/${id}/open`, {
      token: staff.token,
      body: { reason: 'handling' },
    })
    expect(opened.status).toBe(409)
  })

  it('cannot use the page of another request, or one that was open too long', async () => {
    const { code } = await ask('Van mij')
    const { ticket } = await openWith(code)
    const changed = `${ticket.slice(0, -2)}${ticket.endsWith('AA') ? 'BB' : 'AA'}`
    expect(await post({ step: 'open', ticket: changed })).toMatchObject({ trouble: { reason: 'expired' } })
    const now = new Date(Date.now() + 31 * 60_000)
    expect(await post({ step: 'add', ticket, message: 'Getypt' }, { now })).toMatchObject({
      screen: 'code',
      message: 'Getypt',
      trouble: { reason: 'expired' },
    })
  })

  it('cannot be given the words of another request by who writes the database', async () => {
    const [mine, other] = [await ask('Mijn vraag'), await ask('Een andere vraag')]
    const [a, b] = [await stored(mine.reference), await stored(other.reference)]
    await payload.db.updateOne({ collection: 'requests', id: a.id, data: { sealed: b.sealed } })
    expect(await post({ code: mine.code })).toMatchObject({ screen: 'code', trouble: { reason: 'damaged' } })
  })
})

describe('a text that speaks of danger', () => {
  const harmless = 'Mijn zoon zegt dat hij meedoet. Hoe nu verder?'
  const dangerous = 'Mijn zoon zegt dat hij dood wil. Hoe nu verder'
  /** What is another for each request; of what is sealed the length counts. */
  const own = /^(id|reference|lookup|senderRecipient|\w+At|\w+After)$/
  const shape = (row: object) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([name]) => !own.test(name))
        .map(([name, value]: [string, unknown]) => [name, name === 'sealed' ? String(value).length : value]),
    )
  const logged = async (reference: string) => {
    const where = { request: { equals: reference } }
    const { docs } = await payload.find({ collection: 'audit-log', where, depth: 0 })
    return docs.map(({ action, actor, reason, detail }) => [action, actor, reason, detail])
  }

  it('is asked nothing in between: no answers to read first, and no warning', async () => {
    const asked = async (text: string) =>
      (await send(await filledIn(`${text}? Mijn BSN is 111222333.`, { wish: 'know' }))).outcome
    expect(await asked(harmless)).toBe('warned')
    expect(await asked(dangerous)).toBe('sent')
  })

  it('is sent at once, and leaves nothing that another text of its length does not', async () => {
    expect(dangerous).toHaveLength(harmless.length)
    const writes = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')]
    const calm = await stored((await ask(harmless)).reference)
    const danger = await stored((await ask(dangerous)).reference)
    for (const write of writes) expect(write).not.toHaveBeenCalled()
    expect(Object.keys(shape(danger)).length).toBeGreaterThan(10)
    expect(shape(danger)).toEqual(shape(calm))
    expect(await logged(danger.reference)).toHaveLength(1)
    expect(await logged(danger.reference)).toEqual(await logged(calm.reference))
  })
})
