import { expect, it } from 'vitest'

import { orUnreadable } from './or-unreadable'

const post = (body: string) => new Request('http://site.example/api/faq', { method: 'POST', body })
const reading = orUnreadable(async (request) => Response.json(await request.json()))

it('answers 400 to a body that is no JSON, and lets every other answer and failure through', async () => {
  expect((await reading(post('{"email":'))).status).toBe(400)
  expect((await reading(post('{}'))).status).toBe(200)
  const failing = orUnreadable(() => Promise.reject(new TypeError('The database is away')))
  await expect(failing(post('{}'))).rejects.toThrow('The database is away')
})
