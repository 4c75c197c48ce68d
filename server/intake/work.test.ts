import { describe, expect, it } from 'vitest'

import { proofOfWork } from '@/tests/support/proof-of-work'

import { hasWorked } from './work'

const token = 'a-token-of-a-form'
const work = proofOfWork(token)

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
