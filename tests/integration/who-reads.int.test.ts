import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { RequestSetting } from '@/collections/payload-types'
import { readerRows, requestReaders } from '@/domain/requests/readers'
import { outcomes } from '@/domain/requests/codes'

import { everybody, twoOrganisations } from '../support/everybody'
import { databaseBytes } from '../support/everything-stored'
import { withoutWebServer } from '../support/intake'
import { rest } from '../support/rest'
import { rowOf, sealedRequest } from '../support/sealed-request'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let payload: Payload
let tokens: Awaited<ReturnType<typeof everybody>>
let desk: string

beforeAll(async () => {
  withoutWebServer()
  test = await testPayload()
  payload = test.payload
  const [one, other] = await twoOrganisations(payload)
  desk = one
  tokens = await everybody(payload, one, other)
  const retention = { answered: 30, advised: 60, supported: 90, referred: 14, outOfScope: 7, noContact: 365 }
  await payload.updateGlobal({ slug: 'request-settings', data: { retention } as Partial<RequestSetting> })
})

afterAll(() => test.cleanup())

/** What the box "Wie leest dit?" is made of. */
async function told() {
  const { requestFacts } = await import('@/app/(site)/[locale]/_pages/request-facts')
  return requestFacts('parents', 'nl', new Date())
}

/** Whether an account gets what a sender wrote, on the desk of the account or another. */
async function getsContent(token: string | undefined, where: string): Promise<boolean> {
  const { id } = await sealedRequest(payload, { desk: where })
  const { body } = await rest('POST', `/requests/${id}/open`, { token, body: { reason: 'handling' } })
  return JSON.stringify(body).includes('AGE ENCRYPTED')
}

it('the box tells of every role of staff there is, and of the host', async () => {
  const { roles } = await import('@/collections/access/roles')
  const { readers } = await told()
  expect(readers).toEqual(readerRows())
  expect(readers.map(({ role }) => role).sort()).toEqual([...roles, 'host'].sort())
})

it('each role reads over REST exactly what the box says', async () => {
  for (const { role, reads } of (await told()).readers) {
    if (role === 'host') continue
    expect(await getsContent(tokens[role], desk), role).toBe(reads === 'own-desks')
    expect(await getsContent(tokens[role], 'central'), role).toBe(false)
  }
  expect(await getsContent(tokens.elsewhere, desk)).toBe(false)
  expect(await getsContent(tokens.visitor, desk)).toBe(false)
})

it('whoever reads the database, as the host can, reads nothing of it', async () => {
  expect(requestReaders.host).toBe('nothing')
  const { id } = await sealedRequest(payload, { desk }, { text: 'Een merkteken voor de beheerder' })
  const stored = JSON.stringify(await rowOf(payload, id))
  const bytes = process.env.TEST_DATABASE_URI ? Buffer.from(stored) : await databaseBytes(test)
  expect(bytes.includes('AGE ENCRYPTED')).toBe(true)
  expect(bytes.includes('merkteken')).toBe(false)
})

it('each way a request ends is kept for exactly the days the box says, and none over its ceiling', async () => {
  const { retention } = await told()
  const said = 'perOutcome' in retention ? retention.perOutcome : []
  expect(said.map(({ outcome }) => outcome)).toEqual([...outcomes])
  for (const { outcome, days } of said) {
    const request = await sealedRequest(payload, { desk })
    const seen = request.senderLastAt
    const body = { act: 'close', seen, outcome, theme: 'other', phase: 'other', action: 'none' }
    const { status } = await rest('POST', `/requests/${request.id}/act`, { token: tokens.caseworker, body })
    expect(status).toBe(200)
    const { closedAt, receivedAt, destroyAfter } = await rowOf(payload, request.id)
    const ceiling = Date.parse(receivedAt) + retention.ceilingDays * 86_400_000
    const term = Date.parse(closedAt ?? '') + days * 86_400_000
    expect(Date.parse(destroyAfter), outcome).toBe(Math.min(ceiling, term))
  }
})

it('says one number when it makes no difference how a request ends', async () => {
  const same = Object.fromEntries(
    ['answered', 'advised', 'supported', 'referred', 'outOfScope', 'noContact'].map((field) => [field, 45]),
  )
  await payload.updateGlobal({
    slug: 'request-settings',
    data: { retention: same } as Partial<RequestSetting>,
  })
  expect((await told()).retention).toEqual({ days: 45, ceilingDays: 365 })
})
