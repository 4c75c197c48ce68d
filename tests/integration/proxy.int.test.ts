import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'

import proxy from '@/proxy'

const ask = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers }))

describe('what a visitor is not told', () => {
  it.each(['/api/access', '/api/users/init', '/api/users/first-register'])('%s answers 403', (path) => {
    expect(ask(path).status).toBe(403)
    expect(ask(`${path}/`).status).toBe(403)
    expect(ask(path.replace('access', 'ACCESS').replace('users', 'Users')).status).toBe(403)
  })

  it('staff are let through to the check of the CMS itself', () => {
    expect(ask('/api/access', { cookie: 'payload-token=anything' }).status).toBe(200)
  })

  it('a server action outside the CMS is refused', () => {
    expect(ask('/ouders', { 'next-action': 'abc' }).status).toBe(405)
  })
})
