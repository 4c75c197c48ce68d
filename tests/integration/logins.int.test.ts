import type * as nodeCrypto from 'node:crypto'

import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import * as build from '../support/builders'
import { rest, type Answer } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'

/**
 * How often a password was hashed, which is what an answer costs. `pretend` takes the cost away where only
 * wrong passwords are tried.
 */
const hashes = vi.hoisted(() => ({ made: 0, atOnce: 0, most: 0, pretend: false }))
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof nodeCrypto>()
  const pbkdf2: typeof crypto.pbkdf2 = (password, salt, iterations, bytes, digest, done) => {
    hashes.made += 1
    hashes.atOnce += 1
    hashes.most = Math.max(hashes.most, hashes.atOnce)
    crypto.pbkdf2(password, salt, hashes.pretend ? 1 : iterations, bytes, digest, (error, key) => {
      hashes.atOnce -= 1
      done(error, key)
    })
  }
  return { ...crypto, pbkdf2 }
})

let test: TestPayload
let payload: Payload

beforeAll(async () => {
  process.env.SMTP_URL = 'smtp://127.0.0.1:9'
  process.env.MAIL_FROM = 'steunpunt@voorbeeld.nl'
  test = await testPayload()
  payload = test.payload
})
afterAll(() => test.cleanup())
beforeEach(() => Object.assign(hashes, { made: 0, most: 0, pretend: false }))

let networks = 0
/** An address in a network that no other test uses. */
const elsewhere = () => `10.7.${(networks += 1)}.9`

const attempt = (email: string, password: string, from: string): Promise<Answer> =>
  rest('POST', '/users/login', { body: { email, password }, headers: { 'x-forwarded-for': from } })

const editor = () => payload.create({ collection: 'users', data: build.account({ role: 'editor' }) })

const statuses = (answers: Answer[]) => answers.map(({ status }) => status)

describe('guessing passwords', () => {
  it('judges no more than five of thirty at once, and then not the right one either', async () => {
    const { email } = await editor()
    const from = elsewhere()
    hashes.made = 0
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => attempt(email, 'verkeerd woord', from)),
    )
    expect(hashes.made).toBe(5)
    expect(statuses(answers).sort()).toEqual([...Array(5).fill(401), ...Array(25).fill(429)])
    expect((await attempt(email, build.password, from)).status).toBe(429)
  })

  it('keeps nobody out who comes from another network', async () => {
    const { email } = await editor()
    const from = elsewhere()
    hashes.pretend = true
    for (let time = 0; time < 40; time += 1) await attempt(email, 'verkeerd woord', from)
    hashes.pretend = false
    expect((await attempt(email, build.password, elsewhere())).status).toBe(200)
  })

  it('does not count who gets it right', async () => {
    const { email } = await editor()
    const from = elsewhere()
    for (let round = 0; round < 2; round += 1) {
      hashes.pretend = true
      for (let time = 0; time < 4; time += 1) await attempt(email, 'verkeerd woord', from)
      hashes.pretend = false
      expect((await attempt(email, build.password, from)).status).toBe(200)
    }
  })

  it('hashes one password at a time for whoever asks, so that senders get their turn', async () => {
    const from = elsewhere()
    hashes.pretend = true
    await Promise.all(Array.from({ length: 12 }, (_, index) => attempt(`${index}@niemand.nl`, 'x y z', from)))
    expect(hashes.most).toBe(1)
  })
})

describe('who has an account', () => {
  it('shows neither in an answer nor in its cost, before and after too many tries', async () => {
    const { email } = await editor()
    hashes.pretend = true
    const tries = async (address: string) => {
      const from = elsewhere()
      const answers: Answer[] = []
      hashes.made = 0
      for (let time = 0; time < 7; time += 1) answers.push(await attempt(address, 'verkeerd woord', from))
      return {
        made: hashes.made,
        answers: answers.map(({ status, body, headers }) => ({ status, body, headers: [...headers] })),
      }
    }
    const known = await tries(email)
    expect(await tries('niemand@voorbeeld.nl')).toEqual(known)
    expect(known.made).toBe(5)
  })

  it('shows in nothing that is asked about a forgotten password', async () => {
    const { email } = await editor()
    const send = vi.spyOn(payload.email, 'sendEmail').mockResolvedValue(undefined)
    const look = vi.spyOn(payload, 'forgotPassword')
    const ask = async (address: unknown) => {
      const { status, body } = await rest('POST', '/users/forgot-password', {
        body: { email: address },
        headers: { 'x-forwarded-for': elsewhere() },
      })
      // Nothing was looked up yet when the answer was there.
      expect(look).not.toHaveBeenCalled()
      return { status, body }
    }
    const known = await ask(email)
    expect(await ask('niemand@voorbeeld.nl')).toEqual(known)
    expect(known.status).toBe(200)
    await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(2))
    await vi.waitFor(() => expect(send.mock.calls.map(([{ to }]) => to)).toEqual([email]))
    vi.restoreAllMocks()
  })

  it('a network may ask for thirty links, and try thirty', async () => {
    const headers = { 'x-forwarded-for': elsewhere() }
    const answers: Answer[] = []
    for (let time = 0; time < 31; time += 1)
      answers.push(await rest('POST', '/users/reset-password', { body: { token: 'geraden' }, headers }))
    expect(statuses(answers)).toEqual([...Array(30).fill(403), 429])
    const forgotten = await rest('POST', '/users/forgot-password', { body: { email: 'a@b.nl' }, headers })
    expect(forgotten.status).toBe(429)
  })
})

describe('however a login is spelled', () => {
  it.each(['/users/LoGiN', '/users/login/', '/users/login?depth=3', '/users/LOGIN/?x=login'])(
    '%s is counted',
    async (path) => {
      hashes.pretend = true
      const headers = { 'x-forwarded-for': elsewhere() }
      const body = { email: 'Iemand@Voorbeeld.nl ', password: 'verkeerd woord' }
      const answers: Answer[] = []
      for (let time = 0; time < 6; time += 1) answers.push(await rest('POST', path, { body, headers }))
      expect(statuses(answers).at(-1)).toBe(429)
    },
  )

  it('a login by code of the server is counted too', async () => {
    const { email } = await editor()
    hashes.pretend = true
    const wrong = () => payload.login({ collection: 'users', data: { email, password: 'verkeerd woord' } })
    for (let time = 0; time < 5; time += 1) await expect(wrong()).rejects.toMatchObject({ status: 401 })
    await expect(wrong()).rejects.toMatchObject({ status: 429 })
  })
})

it('leaves one line in the log for a refusal, without who or what was asked', async () => {
  const { defaultLoggerOptions } = await import('payload')
  const write = vi.spyOn(defaultLoggerOptions, 'write')
  await attempt('iemand@voorbeeld.nl', 'geheim woord', elsewhere())
  await rest('GET', '/faq?where[owner][equals]=iemand@voorbeeld.nl')
  await rest('GET', '/users/second-factor/state', { token: 'geheim' })
  const lines = write.mock.calls.map(([line]) => String(line))
  vi.restoreAllMocks()
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
    'Refused: 401 AuthenticationError',
    'Refused: 403 Forbidden',
    'Refused: 403 Forbidden',
  ])
  for (const line of lines) expect(line).not.toMatch(/iemand|geheim|10\.7\.|stack/)
})
