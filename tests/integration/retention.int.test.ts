import type { Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import type { RequestSetting } from '@/collections/payload-types'

import { databaseBytes } from '../support/everything-stored'
import { withoutWebServer } from '../support/intake'
import { daysFromNow, requestRow, rowOf, sealedRequest } from '../support/sealed-request'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let payload: Payload

beforeAll(async () => {
  withoutWebServer()
  test = await testPayload()
  payload = test.payload
})

afterAll(() => test.cleanup())

const run = async (now = new Date()): Promise<number> => {
  const { runRetention } = await import('@/server/intake/retention')
  return runRetention(payload, now)
}
const due = async (at = new Date()): Promise<string[]> => {
  const { dueForDestruction } = await import('@/server/intake/retention')
  return (await dueForDestruction(payload, at)).map(({ reference }) => reference)
}
const messagesOf = async (request: string) =>
  (await payload.find({ collection: 'request-messages', where: { request: { equals: request } } })).docs
const reports = async () => (await payload.find({ collection: 'destruction-reports', sort: '-at' })).docs
const destroyed = async (reference: string) => {
  const where: Where = {
    and: [{ request: { equals: reference } }, { action: { equals: 'request-destroyed' } }],
  }
  return (await payload.find({ collection: 'audit-log', where })).docs
}

/** A request whose time is over, with a message. */
async function dueRequest(fields: Parameters<typeof requestRow>[0] = {}, sealed = 'niets') {
  const data = requestRow({ sealed, destroyAfter: daysFromNow(-1), ...fields })
  const request = await payload.create({ collection: 'requests', data })
  const message = { request: request.id, kind: 'note' as const, at: daysFromNow(-2), sealed }
  await payload.create({ collection: 'request-messages', data: message })
  return request
}

describe('the job', () => {
  it('leaves of what is due a tombstone of codes, deletes its messages, reports and logs it', async () => {
    const codes = { outcome: 'advised', theme: 'opp', phase: 'admission', action: 'advice' } as const
    const closedAt = daysFromNow(-91)
    const receivedAt = '2026-08-17T10:11:12.000Z'
    const gone = await dueRequest({ status: 'closed', closedAt, receivedAt, topic: 'opp', ...codes })
    const stays = await sealedRequest(payload, { destroyAfter: daysFromNow(1), status: 'closed' })
    expect(await due()).toEqual([gone.reference])
    expect(await run()).toBe(1)

    const left = await rowOf(payload, gone.id)
    expect(left).toMatchObject({ status: 'destroyed', reference: gone.reference, topic: 'opp', ...codes })
    expect(left).toMatchObject({
      receivedAt: '2026-08-01T00:00:00.000Z',
      senderLastAt: '2026-08-01T00:00:00.000Z',
    })
    for (const field of [
      'sealed',
      'senderRecipient',
      'teamRecipient',
      'assignee',
      'closedAt',
      'replyDue',
    ] as const)
      expect(left[field] ?? null, field).toBeNull()
    expect(left.lookup).toBe(`gone ${gone.reference}`)
    expect(await messagesOf(gone.id)).toEqual([])

    expect(await rowOf(payload, stays.id)).toMatchObject({ status: 'closed', sealed: stays.sealed })
    expect(await reports()).toMatchObject([{ count: 1, references: `${gone.reference} advised` }])
    expect(await destroyed(gone.reference)).toMatchObject([{ actor: 'server' }])
    expect(await destroyed(stays.reference)).toEqual([])
  })

  it('does nothing, and reports nothing, when nothing is due', async () => {
    const before = await reports()
    expect(await run()).toBe(0)
    expect(await reports()).toEqual(before)
  })

  it('looking ahead changes nothing', async () => {
    const soon = await sealedRequest(payload, { destroyAfter: daysFromNow(20) })
    expect(await due(new Date(daysFromNow(19)))).not.toContain(soon.reference)
    expect(await due(new Date(daysFromNow(21)))).toContain(soon.reference)
    expect(await rowOf(payload, soon.id)).toMatchObject({ status: 'new', sealed: soon.sealed })
  })

  it('that is cut off half-way is finished by the next run, and reported', async () => {
    const requests = [await dueRequest(), await dueRequest(), await dueRequest()]
    vi.spyOn(payload, 'delete').mockRejectedValueOnce(new Error('killed'))
    await expect(run()).rejects.toThrow('killed')
    vi.restoreAllMocks()
    await run()
    for (const { id } of requests) {
      expect(await rowOf(payload, id)).toMatchObject({ status: 'destroyed', sealed: null })
      expect(await messagesOf(id)).toEqual([])
    }
    const told = (await reports()).map(({ references }) => references).join('\n')
    for (const { reference } of requests) expect(told).toContain(reference)
    expect(await due()).toEqual([])
  })

  it('takes a year at most, whoever writes and however it stands', async () => {
    const old = await sealedRequest(payload, { receivedAt: daysFromNow(-364), destroyAfter: daysFromNow(1) })
    const { addMessage } = await import('@/server/intake/follow-up')
    const opened = { lookup: old.lookup ?? '', identity: old.sender.identity }
    await payload.create({ collection: 'keyring', data: await keyringOf(old.team.recipient) })
    expect(await addMessage(opened, 'Bent u er nog?', 'ceiling', new Date())).toBe(true)
    const { receivedAt, destroyAfter } = await rowOf(payload, old.id)
    expect(Date.parse(destroyAfter) - Date.parse(receivedAt)).toBe(365 * 86_400_000)
    await run(new Date(daysFromNow(2)))
    expect(await rowOf(payload, old.id)).toMatchObject({ status: 'destroyed', sealed: null })
  })

  it('spares a closed request to which its sender writes: it is open again', async () => {
    const fields = { closedAt: daysFromNow(-89), outcome: 'advised', destroyAfter: daysFromNow(1) } as const
    const request = await sealedRequest(payload, {
      status: 'closed',
      receivedAt: daysFromNow(-100),
      ...fields,
    })
    const { addMessage } = await import('@/server/intake/follow-up')
    const opened = { lookup: request.lookup ?? '', identity: request.sender.identity }
    expect(await addMessage(opened, 'Nog iets', 'spares', new Date())).toBe(true)
    await run(new Date(daysFromNow(2)))
    expect(await rowOf(payload, request.id)).toMatchObject({ status: 'new', sealed: request.sealed })
  })
})

it('a new table holds for what is closed already', async () => {
  const fields = { status: 'closed', outcome: 'supported', closedAt: daysFromNow(-20) } as const
  const request = await sealedRequest(payload, { ...fields, senderLastAt: daysFromNow(-30) })
  const retention = { supported: 10 } as RequestSetting['retention']
  await payload.updateGlobal({ slug: 'request-settings', data: { retention } })
  expect(await due()).toContain(request.reference)
})

/** MongoDB has no file to look at: it takes deleted documents out of its files by itself. */
describe.skipIf(process.env.TEST_DATABASE_URI)('the bytes of the file', () => {
  const holds = async (text: string) => (await databaseBytes(test)).includes(text)
  const marked = (name: string) =>
    Array.from({ length: 20 }, (_, index) => `${name}-${String(index)}-${'x'.repeat(3000)}`)

  it('hold nothing of what was destroyed', async () => {
    for (const mark of marked('merkteken')) await dueRequest({}, mark)
    expect(await holds('merkteken-19-')).toBe(true)
    await run()
    expect(await holds('merkteken')).toBe(false)
    expect(await holds('request-destroyed')).toBe(true)
  })

  it('neither after a run that was cut off, nor after a sender withdrew', async () => {
    for (const mark of marked('halverwege')) await dueRequest({}, mark)
    const fail = vi.spyOn(payload, 'delete').mockRejectedValueOnce(new Error('killed'))
    await expect(run()).rejects.toThrow('killed')
    fail.mockRestore()
    const { withdraw } = await import('@/server/intake/follow-up')
    const data = requestRow({ sealed: 'ingetrokken'.repeat(300) })
    const { lookup = '' } = data
    await payload.create({ collection: 'requests', data })
    await run()
    expect(await holds('halverwege')).toBe(false)
    await withdraw({ lookup: lookup ?? '', identity: '' }, new Date())
    await run()
    expect(await holds('ingetrokken')).toBe(false)
  })
})

/** A keyring whose team key in use is this one. */
async function keyringOf(recipient: string) {
  const { emptyKeyring } = await import('@/domain/keyring')
  const teamKeys = [{ recipient, madeAt: daysFromNow(-1), copies: [] }]
  return { name: 'team', version: 1, content: JSON.stringify({ ...emptyKeyring, version: 1, teamKeys }) }
}
