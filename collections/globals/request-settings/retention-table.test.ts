import { describe, expect, it } from 'vitest'

import { outcomes } from '@/domain/requests/codes'

import { retentionTable } from './retention-table'

describe('how long a closed request is kept', () => {
  it('is 90 days for every outcome when nothing was ever saved', () => {
    for (const never of [{}, { retention: null }, { retention: {} }])
      expect(retentionTable(never)).toEqual(Object.fromEntries(outcomes.map((outcome) => [outcome, 90])))
  })

  it('is what an administrator chose for each outcome, under its own code', () => {
    const retention = { answered: 30, advised: 1, supported: 2, referred: 3, outOfScope: 4, noContact: 365 }
    expect(retentionTable({ retention })).toEqual({
      answered: 30,
      advised: 1,
      supported: 2,
      referred: 3,
      'out-of-scope': 4,
      'no-contact': 365,
    })
  })
})
