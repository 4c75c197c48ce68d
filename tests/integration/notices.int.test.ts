import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import * as build from '../support/builders'
import { caseworker, person, type Person } from '../support/everybody'
import { rest } from '../support/rest'
import { rowOf, sealedRequest } from '../support/sealed-request'
import { testPayload, type TestPayload } from '../support/test-payload'

type Mail = Parameters<Payload['sendEmail']>[0]

let test: TestPayload
let payload: Payload
let desk: string
let me: Person
let colleague: Person
let sent: Mail[]

beforeAll(async () => {
  Object.assign(process.env, {
    SITE_URL: 'https://steunpunt.voorbeeld.nl',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'steunpunt@voorbeeld.nl',
  })
  test = await testPayload()
  payload = test.payload
  desk = (await payload.create({ collection: 'organisations', data: build.organisation() })).id
  me = await caseworker(payload, { organisations: [desk] })
  colleague = await caseworker(payload, { organisations: [desk] })
  await caseworker(payload, { centralPoint: true })
  await person(payload, { role: 'board' })
})

beforeEach(async () => {
  await payload.delete({ collection: 'requests', where: { id: { exists: true } } })
  sent = []
  vi.spyOn(payload, 'sendEmail').mockImplementation((mail) => {
    sent.push(mail)
    return Promise.resolve()
  })
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => test.cleanup())

const start = new Date('2026-11-23T09:00:00.000Z')
const minutes = (count: number) => new Date(start.getTime() + count * 60_000)

async function tick(now: Date): Promise<void> {
  const { sendNotices } = await import('@/server/intake/notices')
  await sendNotices(payload, now)
}
const waiting = (fields: object = {}) =>
  sealedRequest(payload, {
    desk,
    noticeDue: true,
    noticeTries: 0,
    noticeNextAt: start.toISOString(),
    ...fields,
  })
const receivers = () => sent.map(({ to }) => String(to)).sort()
const noticesOf = async ({ token }: Person) => (await rest('GET', '/requests/inbox', { token })).body.notices

it('a mail says that something waits, with a link, and nothing else', async () => {
  const request = await waiting({ topic: 'thuiszitten' })
  await tick(start)
  expect(sent).toHaveLength(2)
  for (const mail of sent) {
    expect(Object.keys(mail).sort()).toEqual(['subject', 'text', 'to'])
    const text = JSON.stringify({ ...mail, to: undefined })
    expect(String(mail.text)).toContain('https://steunpunt.voorbeeld.nl/admin/inbox')
    for (const secret of [request.id, request.reference, 'thuiszitten', 'Testverband', desk, 'AGE', 'vo '])
      expect(text).not.toContain(secret)
    expect(text).toBe(JSON.stringify({ ...sent[0], to: undefined }))
  }
})

it('each person of the desk gets one, however much waits, and nobody else any', async () => {
  for (let index = 0; index < 3; index += 1) await waiting()
  await tick(start)
  expect(receivers()).toEqual([me.email, colleague.email].sort())
  await tick(minutes(1))
  expect(sent).toHaveLength(2)
})

it('only whoever has it is told, as long as they have it', async () => {
  await waiting({ assignee: me.id, status: 'active' })
  await tick(start)
  expect(receivers()).toEqual([me.email])
})

it('a request handed on is told to its new desk', async () => {
  const request = await waiting({ noticeDue: false })
  const other = await caseworker(payload, { mediator: true })
  const body = { act: 'transfer', desk: 'pool', reason: 'independence' }
  await rest('POST', `/requests/${request.id}/act`, { token: me.token, body })
  await tick(new Date())
  expect(receivers()).toEqual([other.email])
})

it('what could not be sent is tried again after longer and longer pauses, and shown until it works', async () => {
  const request = await waiting()
  const away = vi.spyOn(payload, 'sendEmail')
  away.mockRejectedValue(Object.assign(new Error('550 Mijn kind zit thuis'), { code: 'ECONNREFUSED' }))
  expect(await noticesOf(me)).toEqual({ failing: 0, mailSet: true })
  let now = start
  const pauses: number[] = []
  for (let time = 0; time < 8; time += 1) {
    await tick(now)
    const { noticeNextAt, noticeDue } = await rowOf(payload, request.id)
    expect(noticeDue).toBe(true)
    const next = new Date(noticeNextAt ?? '')
    pauses.push((next.getTime() - now.getTime()) / 60_000)
    const tries = away.mock.calls.length
    await tick(new Date(next.getTime() - 1000))
    expect(away.mock.calls.length).toBe(tries)
    now = next
  }
  expect(pauses).toEqual([1, 2, 5, 15, 30, 60, 60, 60])
  expect(await noticesOf(me)).toEqual({ failing: 1, problem: 'ECONNREFUSED', mailSet: true })
  const stored = JSON.stringify(await rowOf(payload, request.id))
  expect(stored).not.toContain('Mijn kind')

  away.mockResolvedValue(undefined)
  await tick(now)
  expect(await rowOf(payload, request.id)).toMatchObject({ noticeDue: false, noticeProblem: null })
  expect(await noticesOf(me)).toEqual({ failing: 0, mailSet: true })
})

it('what a mail server answers never gets into the inbox, only a word for it', async () => {
  const request = await waiting()
  const odd = Object.assign(new Error('x'), { code: 'Mijn kind <script>' })
  vi.spyOn(payload, 'sendEmail').mockRejectedValue(odd)
  await tick(start)
  expect(await rowOf(payload, request.id)).toMatchObject({ noticeProblem: 'FAILED' })
})

it('one address that fails keeps nobody else from being told', async () => {
  const request = await waiting()
  vi.spyOn(payload, 'sendEmail').mockImplementation((mail) => {
    if (mail.to === me.email) return Promise.reject(new Error('no such address'))
    sent.push(mail)
    return Promise.resolve()
  })
  await tick(start)
  expect(receivers()).toEqual([colleague.email])
  expect(await rowOf(payload, request.id)).toMatchObject({ noticeDue: true, noticeProblem: 'FAILED' })
})

it('writing that it was told undoes nothing that was done meanwhile', async () => {
  const request = await waiting()
  vi.spyOn(payload, 'sendEmail').mockImplementation(async () => {
    await rest('POST', `/requests/${request.id}/act`, { token: me.token, body: { act: 'take' } })
  })
  await tick(start)
  expect(await rowOf(payload, request.id)).toMatchObject({
    noticeDue: false,
    assignee: me.id,
    status: 'active',
  })
})

it('a mail server that is away does not keep the clock from destroying what is due, or from trying again', async () => {
  const request = await waiting()
  const due = await sealedRequest(payload, { desk, destroyAfter: '2026-11-01T00:00:00.000Z' })
  const away = vi.spyOn(payload, 'sendEmail').mockRejectedValue(new Error('no mail server'))
  const { seeToRequests } = await import('@/server/intake/see-to-requests')
  await seeToRequests(payload, start)
  expect(await rowOf(payload, due.id)).toMatchObject({ status: 'destroyed', sealed: null })
  expect(await rowOf(payload, request.id)).toMatchObject({ noticeDue: true })
  away.mockResolvedValue(undefined)
  await seeToRequests(payload, minutes(1))
  expect(await rowOf(payload, request.id)).toMatchObject({ noticeDue: false })
})
