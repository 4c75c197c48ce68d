import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { AuditLog } from '@/collections/payload-types'

import * as build from '../support/builders'
import { caseworker, person, type Person } from '../support/everybody'
import { changeKeys, enrol, found, paperOf } from '../support/key-holders'
import { rest } from '../support/rest'
import { sealedRequest, textAct, type SealedRequest } from '../support/sealed-request'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let payload: Payload
let me: Person
let administrator: Person
let desk: string

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
  desk = (await payload.create({ collection: 'organisations', data: build.organisation() })).id
  me = await caseworker(payload, { name: 'Behandelaar Bea', organisations: [desk], centralPoint: true })
  administrator = await person(payload, { role: 'administrator' })
})

afterAll(() => test.cleanup())

async function entries(where: object): Promise<AuditLog[]> {
  return (await payload.find({ collection: 'audit-log', where: { ...where }, sort: 'at', pagination: false }))
    .docs
}
const ofRequest = ({ reference }: SealedRequest) => entries({ request: { equals: reference } })

/** What a row of the log has besides who and when. */
const said = ({ action, reason, detail }: AuditLog) => [action, reason ?? '', detail ?? '']

it('holds every reading and every act of a request: who, what, why, and when', async () => {
  const request = await sealedRequest(payload, { desk })
  const text = 'Geheime tekst van een medewerker'
  const codes = { outcome: 'referred', theme: 'opp', phase: 'admission', action: 'advice' }
  const begun = new Date().toISOString()
  const post = (path: string, body: object) =>
    rest('POST', `/requests/${request.id}/${path}`, { token: me.token, body })
  await post('open', { reason: 'triage' })
  const acts = [
    { act: 'take' },
    { act: 'take-over', reason: 'covering' },
    { act: 'assign', user: me.id },
    { act: 'hold', until: '2099-01-01', reason: 'for-school' },
    { act: 'resume' },
    await textAct(request, 'reply', text),
    await textAct(request, 'note', text),
    await textAct(request, 'call', text),
    { act: 'close', seen: request.senderLastAt, ...codes },
    { act: 'reopen' },
    { act: 'transfer', desk: 'central', reason: 'wrong-desk' },
  ]
  for (const body of acts) expect((await post('act', body)).status, body.act).toBe(200)
  const log = await ofRequest(request)
  expect(log.map(said)).toEqual([
    ['request-read', 'triage', ''],
    ['request-taken', '', ''],
    ['request-taken', 'covering', ''],
    ['request-assigned', '', me.id],
    ['request-held', 'for-school', ''],
    ['request-resumed', '', ''],
    ['request-replied', '', ''],
    ['request-noted', '', ''],
    ['request-called', '', ''],
    ['request-closed', '', 'referred'],
    ['request-reopened', '', ''],
    ['request-transferred', 'wrong-desk', 'central'],
  ])
  for (const entry of log) {
    expect(entry).toMatchObject({ actor: 'staff', account: me.id, accountName: 'Behandelaar Bea' })
    expect(entry.at >= begun).toBe(true)
  }
  expect(JSON.stringify(log)).not.toMatch(/Geheime|AGE ENCRYPTED/)
})

it('does not give a request whose reading could not be written down', async () => {
  const request = await sealedRequest(payload, { desk })
  const { beforeChange } = payload.collections['audit-log'].config.hooks
  const fail = () => {
    throw new Error('disk full')
  }
  beforeChange.push(fail)
  const open = await rest('POST', `/requests/${request.id}/open`, {
    token: me.token,
    body: { reason: 'triage' },
  })
  const take = await rest('POST', `/requests/${request.id}/act`, { token: me.token, body: { act: 'take' } })
  beforeChange.splice(beforeChange.indexOf(fail), 1)
  expect([open.status, take.status]).toEqual([500, 500])
  expect(JSON.stringify(open.body)).not.toContain('AGE ENCRYPTED')
  const now = await payload.findByID({ collection: 'requests', id: request.id })
  expect(now.status).toBe('new')
  expect(now.assignee ?? null).toBeNull()
})

it('writes down no act that was refused', async () => {
  const request = await sealedRequest(payload, { desk })
  for (const body of [
    { act: 'reopen' },
    { act: 'hold', until: '2020-01-01', reason: 'for-school' },
    { act: 'x' },
  ])
    await rest('POST', `/requests/${request.id}/act`, { token: me.token, body })
  expect(await ofRequest(request)).toEqual([])
})

it('holds what was done with keys', async () => {
  const recovery = await found(me.token, await enrol(me.token))
  await changeKeys(me.token, { act: 'recovery-tested' }, await paperOf(me.token, recovery))
  const log = await entries({ action: { like: 'keys-' } })
  expect(log.map(({ action, account }) => [action, account])).toEqual([
    ['keys-enrolled', me.id],
    ['keys-founded', me.id],
    ['keys-opened', me.id],
    ['keys-recovery-tested', me.id],
  ])
})

describe('nobody', () => {
  it('changes or deletes a line of it, not even code of the server', async () => {
    const request = await sealedRequest(payload, { desk })
    await rest('POST', `/requests/${request.id}/open`, { token: me.token, body: { reason: 'checking' } })
    const before = await entries({})
    const [line] = await ofRequest(request)
    const id = line?.id ?? ''
    const where = { id: { equals: id } }
    const data = { detail: 'iets anders' }
    await expect(payload.update({ collection: 'audit-log', id, data })).rejects.toThrow()
    await expect(payload.delete({ collection: 'audit-log', id })).rejects.toThrow()
    expect((await payload.update({ collection: 'audit-log', where, data })).errors).toHaveLength(1)
    expect((await payload.delete({ collection: 'audit-log', where })).errors).toHaveLength(1)
    expect(await entries({})).toEqual(before)
  })
})

describe('the log of one request, for its sender', () => {
  async function csv(token: string, reference: string): Promise<string> {
    const [{ default: config }, { handleEndpoints }] = await Promise.all([
      import('@payload-config'),
      import('payload'),
    ])
    const address = `http://localhost:3000/api/audit-log/export?reference=${encodeURIComponent(reference)}`
    const headers = { authorization: `JWT ${token}` }
    const answer = await handleEndpoints({ config, request: new Request(address, { headers }) })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toContain(reference)
    return answer.text()
  }

  it('holds exactly the lines of that request, without names, and says that it was made', async () => {
    const [request, other] = [await sealedRequest(payload, { desk }), await sealedRequest(payload, { desk })]
    for (const { id } of [request, other, request])
      await rest('POST', `/requests/${id}/open`, { token: me.token, body: { reason: 'handling' } })
    const lines = (await csv(administrator.token, request.reference)).trim().split('\r\n')
    const log = await ofRequest(request)
    expect(lines).toHaveLength(1 + log.length)
    expect(log.map(said)).toEqual([
      ['request-read', 'handling', ''],
      ['request-read', 'handling', ''],
      ['log-exported', '', ''],
    ])
    expect(lines.slice(1).map((line) => line.split(';')[0])).toEqual(log.map(({ at }) => `"${at}"`))
    expect(lines[1]).toContain('"Vraag gelezen";"Medewerker";"Behandelt de vraag"')
    expect(lines.join()).not.toMatch(/Behandelaar Bea|Proefaccount/)
    expect(log.at(-1)).toMatchObject({ account: administrator.id })
  })

  it('holds nothing that a spreadsheet takes for a formula or that breaks a cell', async () => {
    const { record } = await import('@/collections/audit-log/record')
    const request = await sealedRequest(payload, { desk })
    const evil = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', 'a";"b']
    for (const detail of evil)
      await record(payload, { action: 'request-noted', request: request.reference, detail })
    const text = await csv(administrator.token, request.reference)
    const cells = [...text.matchAll(/(?:^|;)"((?:[^"]|"")*)"/gm)].map(([, cell]) => cell ?? '')
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    for (const detail of evil) expect(text).toContain(detail.replaceAll('"', '""'))
  })

  it('needs the reference of a request', async () => {
    for (const reference of ['', 'alles', '*', '%'])
      expect(
        (
          await rest('GET', `/audit-log/export?reference=${encodeURIComponent(reference)}`, {
            token: administrator.token,
          })
        ).status,
      ).toBe(400)
  })
})
