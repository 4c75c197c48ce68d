import { expect, test, vi } from 'vitest'

import { withReadableBody } from './readable-body'

const handler = vi.fn((request: Request) =>
  request.text().then((text) => new Response(`got ${String(text.length)}`)),
)
const send = async (body: BodyInit | null, headers: Record<string, string> = {}) => {
  const request = new Request('http://localhost/api/faq', { method: 'POST', body, headers })
  const answer = await withReadableBody(handler)(request)
  return { status: answer.status, text: await answer.text() }
}
const json = { 'content-type': 'application/json' }
const form = (payload: string) => {
  const data = new FormData()
  data.set('_payload', payload)
  return data
}

test.each([
  ['JSON', '{"title":"Een"}', json],
  ['a form of the CMS', form('{"title":"Een"}'), {}],
  ['a form with a file alone', form(''), {}],
  ['nothing', null, {}],
  ['an empty JSON body', '', json],
  [
    'a question in the form of an address',
    'depth=0',
    { 'content-type': 'application/x-www-form-urlencoded' },
  ],
])('%s goes on, whole', async (_what, body, headers) => {
  expect(await send(body, headers)).toEqual({ status: 200, text: expect.stringMatching(/^got /) })
})

test.each([
  ['half a JSON', '{"title":', json],
  ['half a JSON in a form', form('{"title":'), {}],
  ['a form that is none', 'x', { 'content-type': 'multipart/form-data; boundary=a' }],
  ['a form without a boundary', 'x', { 'content-type': 'multipart/form-data' }],
])('%s is refused with a sentence', async (_what, body, headers) => {
  expect(await send(body, headers)).toEqual({ status: 400, text: expect.stringContaining('niet heel aan') })
})

test('five megabytes are refused with 413, in the language of the CMS', async () => {
  const large = JSON.stringify({ title: 'a'.repeat(5_000_000) })
  expect(await send(large, json)).toEqual({ status: 413, text: expect.stringContaining('te groot') })
  const english = { ...json, cookie: 'a=b; payload-lng=en' }
  expect(await send(large, english)).toEqual({ status: 413, text: expect.stringContaining('too large') })
  expect(await send(form(large))).toMatchObject({ status: 413 })
})
