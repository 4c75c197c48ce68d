import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

const shipped = readFileSync('docs/operations.md', 'utf8')

/** The line that limits logins: nginx compares it with a path whose letters are decoded and slashes merged. */
const [, how = '', pattern = ''] = /location (~\*?) (\S+) \{\n\s+limit_req zone=login/.exec(shipped) ?? []
const limited = (path: string) =>
  new RegExp(pattern, how === '~*' ? 'i' : '').test(decodeURIComponent(path).replace(/\/+/g, '/'))

describe('the lines for nginx limit logins', () => {
  it.each([
    '/api/users/login',
    '/api/users/LoGiN',
    '/API/Users/Login/',
    '/api/users/%6Cogin',
    '/api//users///login//',
    '/api/users/Forgot-Password',
    '/api/users/reset-password/',
    '/api/users/UNLOCK',
    '/api/users/second-factor/confirm',
  ])('as %s', (path) => expect(limited(path)).toBe(true))

  it.each([
    '/api/users/me',
    '/api/users',
    '/api/users/login/x',
    '/api/users/second-factor/state',
    '/admin/login',
  ])('and not %s', (path) => expect(limited(path)).toBe(false))
})
