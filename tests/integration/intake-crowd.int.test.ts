import { afterAll, beforeAll, expect, it } from 'vitest'

import { openMessage } from '@/domain/sealed-box'

import { caseworker } from '../support/everybody'
import { filledIn, openWith, send, withoutWebServer, type Confirmed } from '../support/intake'
import { enrol, found, teamIdentities } from '../support/key-holders'
import { proofOfWork } from '../support/proof-of-work'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let teamKeys: string[]

beforeAll(async () => {
  withoutWebServer()
  test = await testPayload()
  const { token } = await caseworker(test.payload, { centralPoint: true })
  const keys = await enrol(token)
  await found(token, keys)
  teamKeys = await teamIdentities(token, keys)
})

afterAll(() => test.cleanup())

/** What stands for the network of an address, as the web server behind a proxy makes it. */
async function networkOf(address: string): Promise<string> {
  const { hashedNetwork } = await import('@/domain/network')
  return hashedNetwork(new Headers({ 'x-forwarded-for': `203.0.113.9, ${address}` }), new Date())
}

const stored = async (): Promise<number> => (await test.payload.count({ collection: 'requests' })).totalDocs

/** What every stored request says, by its reference. */
async function storedTexts(): Promise<Map<string, string>> {
  const options = { pagination: false, depth: 0, showHiddenFields: true } as const
  const { docs } = await test.payload.find({ collection: 'requests', ...options })
  const opened = docs.map(async ({ reference, sealed }) => {
    const { text } = await openMessage(sealed ?? '', teamKeys, reference)
    return [reference, text] as const
  })
  return new Map(await Promise.all(opened))
}

const crowd = 200

it('two hundred at once from as many networks: each is stored and confirmed, or told that it was not', async () => {
  const sent = await Promise.all(
    Array.from({ length: crowd }, async (_, index) => {
      const text = `De vraag van nummer ${String(index)}`
      const network = await networkOf(`10.0.${String(index)}.7`)
      return { text, received: await send(await filledIn(text), { network }) }
    }),
  )
  const acknowledged: { text: string; received: Confirmed }[] = []
  for (const { text, received } of sent)
    if (received.outcome === 'sent') acknowledged.push({ text, received })
    else
      expect(received).toMatchObject({
        outcome: 'trouble',
        trouble: expect.stringMatching(/^(busy|not-stored)$/),
        form: { values: { question: text } },
      })
  expect(await stored()).toBe(acknowledged.length)
  expect(acknowledged.length).toBeGreaterThan(0)
  expect(new Set(acknowledged.map(({ received }) => received.code)).size).toBe(acknowledged.length)
  const texts = new Map(acknowledged.map(({ text, received }) => [received.reference, text]))
  expect(await storedTexts()).toEqual(texts)
  // Argon2 is slow on purpose: one in four of the senders comes back.
  const back = acknowledged.filter((_, index) => index % 4 === 0)
  for (const { text, received } of back)
    expect((await openWith(received.code)).conversation.question.text).toBe(text)
}, 300_000)

it('one network is stopped after a dozen, keeps what it typed, and takes nothing from another', async () => {
  const before = await stored()
  const network = await networkOf('198.51.100.1')
  const outcomes: string[] = []
  for (let index = 0; index < 14; index += 1) {
    const received = await send(await filledIn(`Vraag ${String(index)}`), { network })
    outcomes.push(received.outcome)
    if (received.outcome === 'trouble')
      expect(received).toMatchObject({
        trouble: 'too-many',
        form: { values: { question: `Vraag ${String(index)}` } },
      })
  }
  expect(outcomes).toEqual([...Array<string>(12).fill('sent'), 'trouble', 'trouble'])
  expect(await stored()).toBe(before + 12)
  const neighbour = await networkOf('198.51.101.1')
  expect(await send(await filledIn('Van een ander'), { network: neighbour })).toMatchObject({
    outcome: 'sent',
  })
})

it('a network whose browsers did their proof of work has more room', async () => {
  const network = await networkOf('198.51.102.1')
  for (let index = 0; index < 14; index += 1) {
    const form = await filledIn(`Met bewijs ${String(index)}`)
    form.set('work', proofOfWork(form.get('token') ?? ''))
    expect(await send(form, { network })).toMatchObject({ outcome: 'sent' })
  }
  const without = await send(await filledIn('Zonder bewijs'), { network })
  expect(without).toMatchObject({ outcome: 'sent' })
})
