import { expect, it } from 'vitest'

import { readablePassword } from './first-account'

it('a first password is new every time and holds no letters that look alike', () => {
  const passwords = Array.from({ length: 200 }, readablePassword)
  expect(new Set(passwords).size).toBe(200)
  for (const password of passwords) expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}$/)
})
