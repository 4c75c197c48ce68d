import { expect, it } from 'vitest'

import { newRecoveryCodes, readRecoveryCode } from './recovery-codes'

it('there are ten different ones, and each is read back', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(readRecoveryCode(code)).toBe(code)
})

it.each(['abcd-efgh-jkmn', ' ABCD EFGH JKMN ', 'abcdefghjkmn', 'abcd–efgh—jkmn'])(
  '%s may be typed',
  (typed) => {
    expect(readRecoveryCode(typed)).toBe('abcd-efgh-jkmn')
  },
)

it.each(['', '123456', 'abcd-efgh-jkm', 'abcd-efgh-jkmnp', 'abcd-efgh-jkml', 'abcd-efgh-jkm0'])(
  '%s cannot be one',
  (typed) => {
    expect(readRecoveryCode(typed)).toBeUndefined()
  },
)
