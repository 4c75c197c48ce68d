import { describe, expect, it } from 'vitest'

import { againOnConflict } from './again-on-conflict'

const request = () => new Request('http://site.example/api/faq', { method: 'POST', body: 'whole body' })

/** A handler that loses this many times, and the bodies it was given. */
function losing(times: number, after = 200) {
  const bodies: string[] = []
  const handler = async (given: Request) => {
    bodies.push(await given.text())
    const lost = bodies.length <= times
    return lost
      ? new Response(null, { status: 409, headers: { 'retry-after': '0' } })
      : new Response(null, { status: after })
  }
  return { handler, bodies }
}

describe('a write that loses to another', () => {
  it('is done again with the same body until it is done', async () => {
    const { handler, bodies } = losing(2, 201)
    expect((await againOnConflict(handler)(request())).status).toBe(201)
    expect(bodies).toEqual(['whole body', 'whole body', 'whole body'])
  })

  it('is given up in the end, and says so', async () => {
    const { handler, bodies } = losing(1000)
    expect((await againOnConflict(handler)(request())).status).toBe(409)
    expect(bodies.length).toBeLessThan(20)
  })

  it.each([200, 400, 403, 409, 500])('is not repeated when the answer is %d', async (status) => {
    const { handler, bodies } = losing(0, status)
    expect((await againOnConflict(handler)(request())).status).toBe(status)
    expect(bodies).toHaveLength(1)
  })
})
