import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { storeBadCopies } from '../support/bad-records'
import { caseworker, person } from '../support/everybody'
import { withoutWebServer } from '../support/intake'
import { rest } from '../support/rest'
import { daysFromNow, rowOf, sealedRequest, type SealedRequest } from '../support/sealed-request'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let payload: Payload
let token: string
let waits: SealedRequest
let due: SealedRequest
const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)

beforeAll(async () => {
  test = await testPayload()
  withoutWebServer()
  payload = test.payload
  token = (await caseworker(payload, { centralPoint: true })).token
  waits = await sealedRequest(payload)
  due = await sealedRequest(payload, { destroyAfter: daysFromNow(-1) })
  const message = await payload.create({
    collection: 'request-messages',
    data: { request: waits.id, kind: 'note', at: daysFromNow(0), sealed: 'niets', once: 'een' },
  })
  expect(await storeBadCopies(payload, 'requests', waits.id)).toBeGreaterThan(15)
  expect(await storeBadCopies(payload, 'requests', due.id)).toBeGreaterThan(15)
  await storeBadCopies(payload, 'request-messages', message.id)
}, 240_000)

afterAll(() => test.cleanup())

it('a request that cannot be read leaves the inbox as it is for the others', async () => {
  for (const view of ['new', 'all', 'closed', 'overdue', 'waiting', 'mine']) {
    const { status, body } = await rest('GET', `/requests/inbox?view=${view}`, { token })
    expect(status, view).toBe(200)
    if (view === 'new' || view === 'all') expect(JSON.stringify(body.items)).toContain(waits.reference)
  }
  expect(log.mock.calls.join('\n')).toMatch(/Cannot be read and is left out: requests \S+ \(status\)/)
})

it('a message that cannot be read leaves the request to be opened', async () => {
  const { status, body } = await rest('POST', `/requests/${waits.id}/open`, {
    token,
    body: { reason: 'handling' },
  })
  expect([status, body.sealed]).toEqual([200, waits.sealed])
})

it('the clock sees to all others: what is due is destroyed', async () => {
  const { seeToRequests } = await import('@/server/intake/see-to-requests')
  await seeToRequests(payload, new Date())
  expect(await rowOf(payload, due.id)).toMatchObject({ status: 'destroyed', sealed: null })
  expect(await rowOf(payload, waits.id)).toMatchObject({ status: 'new', sealed: waits.sealed })
})

it('the log holds ids and fields, and nothing that was sealed', () => {
  const text = log.mock.calls.join('\n')
  expect(text).not.toContain('BEGIN AGE')
  expect(text).not.toContain('params')
})

it('the start page of the CMS counts what it can', async () => {
  const { waiting } = await import('@/components/admin/to-do-tasks')
  const editor = await person(payload)
  await expect(
    waiting('overdue', payload, { ...editor, collection: 'users' }, '2026-11-28'),
  ).resolves.toBeDefined()
})
