import { expect, it } from 'vitest'

import { codeAt, inGroups, keyUri, newSecret, stepOf } from './totp'

/** The secret and the times of RFC 6238, appendix B; its codes have eight digits, of which apps show six. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

it.each([
  [59, '287082', 1],
  [1111111109, '081804', 37037036],
  [1234567890, '005924', 41152263],
  [20000000000, '353130', 666666666],
])('at second %i the code is %s', (second, code, step) => {
  expect(codeAt(secret, second * 1000)).toBe(code)
  expect(stepOf(code, secret, second * 1000)).toBe(step)
})

const moment = 1234567890_000

it('a code counts half a minute early and late, no longer', () => {
  const code = codeAt(secret, moment)
  const step = stepOf(code, secret, moment)
  for (const second of [-30, 30]) expect(stepOf(code, secret, moment + second * 1000)).toBe(step)
  for (const second of [-60, 60, 86_400]) expect(stepOf(code, secret, moment + second * 1000)).toBeUndefined()
})

it('may be typed in two groups', () => {
  expect(stepOf('005 924 ', secret, moment)).toBe(41152263)
})

it.each(['', '005923', '00592', '0059240', '٠٠٥٩٢٤', 'abcdef'])('%s is no code', (typed) => {
  expect(stepOf(typed, secret, moment)).toBeUndefined()
})

it('makes another secret of 160 bits each time', () => {
  expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/)
  expect(newSecret()).not.toBe(newSecret())
})

it('is shown in groups of four', () => {
  expect(inGroups('ABCDEFGHIJ')).toBe('ABCD EFGH IJ')
  expect(inGroups('ABCDEFGH')).toBe('ABCD EFGH')
})

it('tells an app who it is for', () => {
  const uri = new URL(keyUri(secret, 'Steunwijzer', 'a@b.nl'))
  expect(uri.protocol).toBe('otpauth:')
  expect(Object.fromEntries(uri.searchParams)).toMatchObject({
    secret,
    issuer: 'Steunwijzer',
    digits: '6',
    period: '30',
  })
})
