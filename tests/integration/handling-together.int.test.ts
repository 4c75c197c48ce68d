import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { caseworker, type Person } from '../support/everybody'
import { withoutWebServer } from '../support/intake'
import { enrol, found } from '../support/key-holders'
import { rest, type Answer } from '../support/rest'
import { rowOf, sealedRequest, textAct, type SealedRequest } from '../support/sealed-request'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let payload: Payload
let me: Person
let colleague: Person

beforeAll(async () => {
  withoutWebServer()
  test = await testPayload()
  payload = test.payload
  me = await caseworker(payload, { centralPoint: true })
  colleague = await caseworker(payload, { centralPoint: true })
  await found(me.token, await enrol(me.token))
})

afterAll(() => test.cleanup())

const act = (by: Person, { id }: { id: string }, body: object): Promise<Answer> =>
  rest('POST', `/requests/${id}/act`, { token: by.token, body })
const closing = ({ senderLastAt }: Pick<SealedRequest, 'senderLastAt'>) => ({
  act: 'close',
  seen: senderLastAt,
  outcome: 'answered',
  theme: 'opp',
  phase: 'disagreement',
  action: 'advice',
})

describe('at the same moment', () => {
  const logged = async ({ reference }: SealedRequest) => {
    const where = { request: { equals: reference } }
    const { docs } = await payload.find({ collection: 'audit-log', where, pagination: false })
    return docs.map(({ action }) => action).sort()
  }
  const kept = async ({ id }: SealedRequest) => {
    const where = { request: { equals: id } }
    const { docs } = await payload.find({ collection: 'request-messages', where, pagination: false })
    return docs.map(({ kind }) => kind).sort()
  }
  const writes = async ({ lookup, sender }: SealedRequest, once: string): Promise<boolean> => {
    const { addMessage } = await import('@/server/intake/follow-up')
    return addMessage({ lookup: lookup ?? '', identity: sender.identity }, 'Nog iets', once, new Date())
  }

  it('two colleagues do two things: both are done, or one is told that it could not', async () => {
    const request = await sealedRequest(payload)
    const [one, two] = [await textAct(request, 'note', 'Een'), await textAct(request, 'note', 'Twee')]
    const acts = [
      act(me, request, one),
      act(colleague, request, { act: 'hold', until: '2099-01-01', reason: 'for-sender' }),
      act(me, request, two),
      act(colleague, request, { act: 'take-over', reason: 'covering' }),
    ]
    expect((await Promise.all(acts)).map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await kept(request)).toEqual(['note', 'note'])
    const after = await rowOf(payload, request.id)
    expect(after).toMatchObject({ revision: request.revision + 4, assignee: colleague.id, status: 'waiting' })
  })

  it.each([1, 2, 3])(
    'a sender writes while a caseworker closes: nothing is closed unread (%d)',
    async (time) => {
      const request = await sealedRequest(payload)
      const [{ status }, added] = await Promise.all([
        act(me, request, closing(request)),
        writes(request, `close ${String(time)}`),
      ])
      expect(added).toBe(true)
      expect([200, 409]).toContain(status)
      expect(await kept(request)).toEqual(['sender'])
      expect(await logged(request)).toEqual([...(status === 200 ? ['request-closed'] : []), 'sender-added'])
      const after = await rowOf(payload, request.id)
      expect(after).toMatchObject({ status: 'new', unread: true, noticeDue: true })
      // What was never filled in is null on SQLite and not there on MongoDB.
      expect([after.closedAt, after.outcome].filter(Boolean)).toEqual([])
    },
  )

  it.each([1, 2, 3])('a sender writes while a caseworker replies: it stays unread (%d)', async (time) => {
    const request = await sealedRequest(payload)
    const reply = await textAct(request, 'reply', 'Een antwoord')
    const [{ status }, added] = await Promise.all([
      act(me, request, reply),
      writes(request, `reply ${String(time)}`),
    ])
    expect(added).toBe(true)
    expect([200, 409]).toContain(status)
    expect(await kept(request)).toEqual([...(status === 200 ? ['reply'] : []), 'sender'])
    expect(await rowOf(payload, request.id)).toMatchObject({ unread: true, noticeDue: true })
  })

  it('who replies to or closes what they have not read is told, and can do so once they have', async () => {
    const request = await sealedRequest(payload)
    expect(await writes(request, 'not read')).toBe(true)
    for (const body of [await textAct(request, 'reply', 'Een antwoord'), closing(request)])
      expect((await act(me, request, body)).status).toBe(409)
    const read = { ...request, ...(await rowOf(payload, request.id)) }
    for (const body of [await textAct(read, 'reply', 'Een antwoord'), closing(read)])
      expect((await act(me, request, body)).status).toBe(200)
    expect(await kept(request)).toEqual(['reply', 'sender'])
  })

  it('a sender withdraws while a caseworker replies: nothing of it is left', async () => {
    const request = await sealedRequest(payload)
    const { withdraw } = await import('@/server/intake/follow-up')
    const reply = await textAct(request, 'reply', 'Een antwoord')
    const opened = { lookup: request.lookup ?? '', identity: request.sender.identity }
    await Promise.all([act(me, request, reply), withdraw(opened, new Date())])
    expect(await rowOf(payload, request.id)).toMatchObject({
      status: 'withdrawn',
      sealed: null,
      assignee: null,
    })
    expect(await kept(request)).toEqual([])
  })
})

it('two who look at one request see each other', async () => {
  const request = await sealedRequest(payload)
  const look = ({ token }: Person, path: string) =>
    rest('POST', `/requests/${request.id}/${path}`, { token, body: { reason: 'triage' } })
  expect((await look(me, 'open')).body.present).toEqual([])
  expect((await look(colleague, 'open')).body.present).toEqual([{ id: me.id, name: me.name }])
  expect((await look(me, 'presence')).body).toEqual({ present: [{ id: colleague.id, name: colleague.name }] })
})
