import { expect, test } from '@playwright/test'
import { setTimeout as pause } from 'node:timers/promises'

import { codeOn, filledIn, formToken, post, somewhere } from '../support/ask'
import { testPort } from '../support/site'

const site = `http://localhost:${testPort}`
const form = '/ouders/contact/vraag'
const urlencoded = 'application/x-www-form-urlencoded'

/** Sends whatever a robot would. */
const raw = (body: string | FormData, headers: Record<string, string>) =>
  fetch(site + form, { method: 'POST', body, headers: { 'x-forwarded-for': somewhere(), ...headers } })

const nothingStored = async (answer: Response) => expect(codeOn(await answer.text())).toBeUndefined()

/** Three megabytes in small pieces, of which nobody says how many there are. */
function longBody(): ReadableStream {
  let left = 200
  return new ReadableStream({
    pull: (controller) => {
      if (left-- > 0) controller.enqueue(new TextEncoder().encode('a'.repeat(16_384)))
      else controller.close()
    },
  })
}

test('a form of another site, of another kind or of another size is refused before it is looked at', async () => {
  const body = filledIn('Een vraag van een robot.').toString()
  const cases: [string, Response, number][] = [
    ['other origin', await raw(body, { 'content-type': urlencoded, origin: 'https://elders.example' }), 403],
    ['cross site', await raw(body, { 'content-type': urlencoded, 'sec-fetch-site': 'cross-site' }), 403],
    ['json', await raw('{"question":"hallo"}', { 'content-type': 'application/json' }), 415],
    ['multipart', await raw(new FormData(), {}), 415],
    ['plain text', await raw(body, { 'content-type': 'text/plain' }), 415],
    ['1 MB', await raw(`${body}&x=${'a'.repeat(1_000_000)}`, { 'content-type': urlencoded }), 413],
    ['10,000 fields', await raw(`${body}${'&a=b'.repeat(10_000)}`, { 'content-type': urlencoded }), 400],
  ]
  for (const [name, answer, status] of cases) {
    expect(answer.status, name).toBe(status)
    await nothingStored(answer)
  }
})

test('a body that does not say how large it is, is read no further than it may be', async () => {
  const headers = { 'content-type': urlencoded, 'x-forwarded-for': somewhere() }
  const answer = await fetch(site + form, {
    method: 'POST',
    body: longBody(),
    headers,
    duplex: 'half',
  } as RequestInit)
  expect(answer.status).toBe(413)
  await nothingStored(answer)
})

test('a token that is forged, too young or too old takes nothing, and a person can send again', async () => {
  const from = somewhere()
  const genuine = formToken()
  const forged = [
    '',
    'x',
    `${genuine.slice(0, -4)}AAAA`,
    formToken(0),
    formToken(-60_000),
    formToken(25 * 60 * 60 * 1000),
    'A'.repeat(5000),
  ]
  for (const token of forged) {
    const answer = await post(site, filledIn('Een vraag van iemand.', { token }), from)
    expect(answer.status, token.slice(0, 60)).toBe(422)
    const html = await answer.text()
    expect(codeOn(html)).toBeUndefined()
    expect(html).toContain('Een vraag van iemand.')
    expect(html).toMatch(/name="token" value="[\w-]{20,}"/)
  }
})

test('who was too fast sends the same form a moment later', async () => {
  const asked = filledIn('Dat ging snel.', { token: formToken(0) })
  const from = somewhere()
  expect((await post(site, asked, from)).status).toBe(422)
  await pause(3100)
  expect(codeOn(await (await post(site, asked, from)).text())).toBeDefined()
})

test('a filled trap takes nothing, and a person whose browser filled it can send again', async () => {
  const answer = await post(site, filledIn('Hallo, is daar iemand?', { website: 'https://spam.example' }))
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Hallo, is daar iemand?')
  expect(html).toMatch(/name="website"(?![^>]*value="[^"])/)
})

test('a form that is sent again and again is one request; with another text it is none', async () => {
  const asked = filledIn('Eén keer is genoeg.')
  const from = somewhere()
  const codes = await Promise.all(
    [1, 2, 3, 4, 5].map(async () => codeOn(await (await post(site, asked, from)).text())),
  )
  expect(new Set(codes).size).toBe(1)
  expect(codes[0]).toBeDefined()
  asked.set('question', 'Nu iets heel anders.')
  const other = await post(site, asked, from)
  expect(other.status).toBe(409)
  expect(await other.text()).toContain('Nu iets heel anders.')
})

test('line ends in a field reach no header and no mail, and what is typed is never markup', async () => {
  const nasty = '</textarea><script>alert(1)</script>"\'\r\nSet-Cookie: a=b'
  const answer = await post(
    site,
    filledIn(nasty, {
      firstName: 'Jo\r\nBcc: x@y.example',
      reach: 'mail',
      reachAt: 'a@b.example\r\nBcc: c@d.example',
    }),
  )
  expect(answer.headers.get('set-cookie')).toBeNull()
  const html = await answer.text()
  expect(html).not.toContain('<script>alert(1)')
  expect(html).toContain('&lt;script&gt;alert(1)')
  expect(answer.status).toBe(422)
})

test('a flood from one network is told to wait, while others are served', async () => {
  const from = somewhere()
  const flood = await Promise.all(
    Array.from({ length: 20 }, (_, index) => post(site, filledIn(`Overstroming nummer ${index}.`), from)),
  )
  const refused = flood.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(0)
  for (const answer of refused) {
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await answer.text()).toContain('Overstroming nummer')
  }
  expect(codeOn(await (await post(site, filledIn('Ik ben geen robot.'))).text())).toBeDefined()
})

test('ten wrong codes from a network slow it down, and no other', async () => {
  const from = somewhere()
  const guess = (where: string) =>
    post(
      site,
      new URLSearchParams({ step: 'open', code: 'aalbes aardbei abrikoos accordeon' }),
      where,
      '/bericht',
    )
  const statuses: number[] = []
  for (let count = 0; count < 12; count += 1) statuses.push((await guess(from)).status)
  expect(statuses.slice(0, 10)).toEqual(Array<number>(10).fill(422))
  const slowed = await guess(from)
  expect(slowed.status).toBe(429)
  expect(Number(slowed.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await guess(somewhere())).status).toBe(422)
})

test('the page behind the forms shows nothing to who comes by another way', async () => {
  for (const path of [
    '/formulier',
    '/nl/formulier',
    '/en/formulier',
    '/form-door/question',
    '/form-door/message',
  ])
    for (const headers of [
      new Headers(),
      new Headers({ 'x-steunwijzer-screen': 'b7f6e4d0-0000-4000-8000-000000000000' }),
    ]) {
      const answer = await fetch(site + path, { headers })
      expect(await answer.text(), path).not.toMatch(/name="(token|question|ticket)"/)
    }
})
