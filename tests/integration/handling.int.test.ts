import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { amsterdamDay } from '@/domain/calendar'
import { openMessage, seal, SealedBoxError } from '@/domain/sealed-box'

import * as build from '../support/builders'
import { caseworker, type Person, twoOrganisations } from '../support/everybody'
import { rest, type Answer } from '../support/rest'
import { daysFromNow, rowOf, sealedRequest, textAct } from '../support/sealed-request'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let payload: Payload
let desk: string
let other: string
let me: Person
let colleague: Person
let elsewhere: Person

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
  ;[desk, other] = await twoOrganisations(payload)
  me = await caseworker(payload, { name: 'Ik', organisations: [desk] })
  colleague = await caseworker(payload, { name: 'Een collega', organisations: [desk] })
  elsewhere = await caseworker(payload, { name: 'Iemand elders', organisations: [other], mediator: true })
})

afterAll(() => test.cleanup())

const act = ({ token }: Person, { id }: { id: string }, body: object): Promise<Answer> =>
  rest('POST', `/requests/${id}/act`, { token, body })
const open = ({ token }: Person, { id }: { id: string }): Promise<Answer> =>
  rest('POST', `/requests/${id}/open`, { token, body: { reason: 'handling' } })

/** The references in a list of somebody's inbox. */
async function listed({ token }: Person, view: string): Promise<string[]> {
  const { body } = await rest('GET', `/requests/inbox?view=${view}`, { token })
  return (body.items as { reference: string }[]).map(({ reference }) => reference)
}
const fresh = () => sealedRequest(payload, { desk })

describe('who has a request', () => {
  it('whoever takes it; a second is told so, and can take it over with a reason', async () => {
    const request = await fresh()
    expect(await listed(me, 'new')).toContain(request.reference)
    const taken = await act(me, request, { act: 'take' })
    expect(taken.body).toMatchObject({ item: { status: 'active', assignee: { id: me.id, name: 'Ik' } } })
    expect(await listed(me, 'new')).not.toContain(request.reference)
    expect(await listed(me, 'mine')).toContain(request.reference)

    const second = await act(colleague, request, { act: 'take' })
    expect(second.status).toBe(409)
    expect(JSON.stringify(second.body)).toContain('Een collega heeft deze vraag al')
    expect((await act(colleague, request, { act: 'take-over' })).status).toBe(400)
    expect((await act(colleague, request, { act: 'take-over', reason: 'zomaar' })).status).toBe(400)
    const over = await act(colleague, request, { act: 'take-over', reason: 'covering' })
    expect(over.body).toMatchObject({ item: { assignee: { id: colleague.id } } })
    expect(await listed(me, 'mine')).not.toContain(request.reference)
  })

  it('two who take it at the same moment: one has it, the other is told', async () => {
    const request = await fresh()
    const answers = await Promise.all([me, colleague].map((one) => act(one, request, { act: 'take' })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const winner = answers[0]?.status === 200 ? me : colleague
    expect((await rowOf(payload, request.id)).assignee).toBe(winner.id)
  })

  it('a colleague of the desk to whom it is given, and nobody else', async () => {
    const request = await fresh()
    const administrator = await payload.create({
      collection: 'users',
      data: build.account({ role: 'administrator', organisations: [desk] }),
    })
    for (const user of [elsewhere.id, administrator.id, 'niemand', ''])
      expect((await act(me, request, { act: 'assign', user })).status, user).toBe(400)
    const given = await act(me, request, { act: 'assign', user: colleague.id })
    expect(given.body).toMatchObject({ item: { assignee: { id: colleague.id }, status: 'active' } })
  })

  it('nobody when they leave or go to another desk: it is new again for the desk', async () => {
    for (const away of ['leaves', 'moves', 'changes role']) {
      const leaving = await caseworker(payload, { organisations: [desk] })
      const request = await fresh()
      expect((await act(leaving, request, { act: 'take' })).status).toBe(200)
      const id = leaving.id
      if (away === 'leaves') await payload.delete({ collection: 'users', id })
      if (away === 'moves')
        await payload.update({ collection: 'users', id, data: { organisations: [other] } })
      if (away === 'changes role') await payload.update({ collection: 'users', id, data: { role: 'editor' } })
      expect(await listed(me, 'new'), away).toContain(request.reference)
      expect((await open(me, request)).body.item, away).not.toHaveProperty('assignee')
      expect((await act(me, request, { act: 'take' })).status, away).toBe(200)
    }
  })
})

describe('handing on', () => {
  it('to another samenwerkingsverband: gone for the first desk, new for the second', async () => {
    const request = await fresh()
    await act(me, request, { act: 'take' })
    const empty = await payload.create({ collection: 'organisations', data: build.organisation() })
    for (const wrong of ['nergens', '', 'central', empty.id])
      expect((await act(me, request, { act: 'transfer', desk: wrong, reason: 'wrong-desk' })).status).toBe(
        400,
      )
    expect((await act(me, request, { act: 'transfer', desk: other })).status).toBe(400)
    const answer = await act(me, request, { act: 'transfer', desk: other, reason: 'wrong-desk' })
    expect(answer).toMatchObject({ status: 200, body: { item: null } })
    for (const view of ['new', 'mine', 'all', 'closed'])
      expect(await listed(me, view)).not.toContain(request.reference)
    expect((await open(me, request)).status).toBe(404)
    expect(await listed(elsewhere, 'new')).toContain(request.reference)
    const { body } = await open(elsewhere, request)
    expect(body).toMatchObject({ item: { status: 'new', desk: other }, sealed: request.sealed })
    expect(await rowOf(payload, request.id)).toMatchObject({ assignee: null, noticeDue: true })
  })

  it('to the mediators of all of them', async () => {
    const request = await fresh()
    await act(me, request, { act: 'transfer', desk: 'pool', reason: 'independence' })
    expect(await listed(elsewhere, 'new')).toContain(request.reference)
    expect((await open(me, request)).status).toBe(404)
  })
})

describe('waiting', () => {
  it('until a day after today, and no longer than somebody wants', async () => {
    const request = await fresh()
    const hold = (until: string) => act(me, request, { act: 'hold', until, reason: 'for-school' })
    for (const until of [amsterdamDay(new Date()), '2020-01-01', 'morgen', '2026-13-45'])
      expect((await hold(until)).status, until).toBe(400)
    const until = amsterdamDay(new Date(daysFromNow(3)))
    expect((await hold(until)).body).toMatchObject({ item: { status: 'waiting', waitingUntil: until } })
    expect(await listed(me, 'waiting')).toContain(request.reference)
    const { body } = await act(me, request, { act: 'resume' })
    expect(body).toMatchObject({ item: { status: 'active', assignee: { id: me.id } } })
    expect(body.item).not.toHaveProperty('waitingUntil')
  })
})

describe('replies, notes and calls', () => {
  it('are kept as they were sealed, once each: a reply for team and sender, the others for the team', async () => {
    const request = await fresh()
    const { team, sender, reference } = request
    for (const kind of ['reply', 'note', 'call'] as const) {
      const text = await textAct(request, kind, `Een ${kind}`)
      const { sealed } = text
      for (let time = 0; time < 2; time += 1) expect((await act(me, request, text)).status).toBe(200)
      const { body } = await open(me, request)
      const messages = body.messages as { kind: string; author: string; sealed: string }[]
      expect(messages.filter((message) => message.sealed === sealed)).toHaveLength(1)
      const last = messages.at(-1)
      expect(last).toMatchObject({ kind, author: 'Ik', sealed })
      expect((await openMessage(sealed, [team.identity], reference)).text).toBe(`Een ${kind}`)
      const bySender = openMessage(last?.sealed ?? '', [sender.identity], reference)
      if (kind === 'reply') expect((await bySender).text).toBe('Een reply')
      else await expect(bySender).rejects.toThrow(SealedBoxError)
    }
    expect(await rowOf(payload, request.id)).toMatchObject({
      unread: false,
      assignee: me.id,
      status: 'active',
    })
  })

  it('are refused when they are not sealed, and nothing of them is kept', async () => {
    const request = await fresh()
    const armored = (text: string) =>
      `-----BEGIN AGE ENCRYPTED FILE-----\n${text}\n-----END AGE ENCRYPTED FILE-----\n`
    const half = (await textAct(request, 'note', 'Half')).sealed.slice(0, -40)
    const plain = [
      'Gewone tekst',
      '',
      armored('niet versleuteld!'),
      half,
      armored('A'.repeat(70_000)),
      null,
      7,
    ]
    for (const sealed of plain)
      for (const kind of ['reply', 'note', 'call'] as const)
        expect((await act(me, request, { ...(await textAct(request, kind, '-')), sealed })).status).toBe(400)
    const where = { request: { equals: request.id } }
    expect(await payload.count({ collection: 'request-messages', where })).toEqual({ totalDocs: 0 })
  })

  it('are refused when they look sealed and nobody could open them, with a sentence of their own', async () => {
    const request = await fresh()
    const [forTeam, forBoth] = [await textAct(request, 'note', '-'), await textAct(request, 'reply', '-')]
    const bare = await seal('niet aangevuld', [request.team.recipient])
    const anything = forTeam.sealed.replace(/^[A-Za-z0-9+/]{64}$/gm, 'A'.repeat(64))
    for (const wrong of [
      { ...forTeam, sealed: forBoth.sealed },
      { ...forBoth, sealed: forTeam.sealed },
      { ...forTeam, sealed: bare },
      { ...forTeam, sealed: anything },
    ]) {
      const { status, body } = await act(me, request, wrong)
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toContain('niet goed op slot gedaan')
    }
    const where = { request: { equals: request.id } }
    expect(await payload.count({ collection: 'request-messages', where })).toEqual({ totalDocs: 0 })
    expect(await rowOf(payload, request.id)).toMatchObject({ status: 'new', revision: 0 })
  })
})
