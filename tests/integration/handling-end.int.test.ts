import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { RequestSetting } from '@/collections/payload-types'

import { caseworker, type Person } from '../support/everybody'
import { rest, type Answer } from '../support/rest'
import { daysFromNow, rowOf, sealedRequest, textAct, type SealedRequest } from '../support/sealed-request'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let payload: Payload
let me: Person
let colleague: Person

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
  me = await caseworker(payload, { centralPoint: true })
  colleague = await caseworker(payload, { centralPoint: true, mediator: true })
  const data = { retention: { answered: 30, advised: 10 } as RequestSetting['retention'] }
  await payload.updateGlobal({ slug: 'request-settings', data })
})

afterAll(() => test.cleanup())

const act = (by: Person, { id }: { id: string }, body: object): Promise<Answer> =>
  rest('POST', `/requests/${id}/act`, { token: by.token, body })

const codes = { outcome: 'answered', theme: 'opp', phase: 'disagreement', action: 'advice' }
const closing = ({ senderLastAt }: SealedRequest, outcome = 'answered') => ({
  ...{ act: 'close', seen: senderLastAt, ...codes },
  outcome,
})
const day = 86_400_000

/** Days between two moments. */
const daysFrom = (from?: string | null, to?: string | null): number =>
  Math.round(((Date.parse(to ?? '') - Date.parse(from ?? '')) / day) * 1000) / 1000

describe('closing', () => {
  it('needs each of the four codes, and takes no others', async () => {
    const request = await sealedRequest(payload)
    for (const name of Object.keys(codes)) {
      for (const wrong of [
        { ...codes, [name]: undefined },
        { ...codes, [name]: 'iets anders' },
        { ...codes, [name]: '' },
      ])
        expect(
          (await act(me, request, { act: 'close', seen: request.senderLastAt, ...wrong })).status,
          name,
        ).toBe(400)
    }
    expect((await rowOf(payload, request.id)).status).toBe('new')
    expect((await act(me, request, closing(request))).body).toMatchObject({
      item: { status: 'closed', ...codes },
    })
  })

  it('sets the day of destruction by the table: so many days after it, by how it ended', async () => {
    const request = await sealedRequest(payload, {
      receivedAt: daysFromNow(-20),
      senderLastAt: daysFromNow(-20),
    })
    await act(me, request, closing(request))
    const { closedAt, destroyAfter } = await rowOf(payload, request.id)
    expect(daysFrom(closedAt, destroyAfter)).toBe(30)
    const other = await sealedRequest(payload)
    await act(me, other, closing(other, 'advised'))
    const closed = await rowOf(payload, other.id)
    expect(daysFrom(closed.closedAt, closed.destroyAfter)).toBe(10)
  })

  it('never keeps it longer than a year after it came', async () => {
    const request = await sealedRequest(payload, { receivedAt: daysFromNow(-350) })
    await act(me, request, closing(request))
    const { receivedAt, destroyAfter } = await rowOf(payload, request.id)
    expect(daysFrom(receivedAt, destroyAfter)).toBe(365)
  })

  it('ends every act but a note and opening it again, which gives it back its year', async () => {
    const request = await sealedRequest(payload)
    expect((await act(me, request, { act: 'reopen' })).status).toBe(409)
    await act(me, request, closing(request))
    const refused = [
      { act: 'take' },
      { act: 'take-over', reason: 'covering' },
      { act: 'assign', user: colleague.id },
      { act: 'transfer', desk: 'pool', reason: 'expertise' },
      { act: 'hold', until: '2099-01-01', reason: 'for-school' },
      { act: 'resume' },
      await textAct(request, 'reply', 'Nog dit'),
      await textAct(request, 'call', 'Nog dit'),
      closing(request),
    ]
    for (const body of refused) expect((await act(me, request, body)).status, body.act).toBe(409)
    expect((await act(me, request, await textAct(request, 'note', 'Nog dit'))).status).toBe(200)
    const { body } = await act(colleague, request, { act: 'reopen' })
    expect(body).toMatchObject({ item: { status: 'active', assignee: { id: colleague.id } } })
    const { receivedAt, destroyAfter, closedAt, outcome } = await rowOf(payload, request.id)
    expect(daysFrom(receivedAt, destroyAfter)).toBe(365)
    expect([closedAt, outcome]).toEqual([null, null])
  })
})
