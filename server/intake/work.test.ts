import { describe, expect, it } from 'vitest'

import { hasWorked } from './work'

const token = 'a-token-of-a-form'
/** The first that holds: the SHA-256 of `a-token-of-a-form:8800` begins with 0000. */
const work = '8800'

describe('the proof of work', () => {
  it('is the number whose hash begins with sixteen zero bits', () => {
    expect(hasWorked(token, work)).toBe(true)
  })

  it('counts for one form only', () => {
    expect(hasWorked(`${token}s`, work)).toBe(false)
  })

  it.each([String(Number(work) + 1), '', '-1', '0x1', ` ${work}`, `${work}\n`, '9'.repeat(100), 'toString'])(
    'is not %j',
    (given) => {
      expect(hasWorked(token, given)).toBe(false)
    },
  )
})
