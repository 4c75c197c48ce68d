import { describe, expect, it } from 'vitest'

import { isOverdue } from './review'

describe('a document that must be checked again', () => {
  it('is overdue from the day after its last day', () => {
    expect(isOverdue('2027-02-01', '2027-01-31')).toBe(false)
    expect(isOverdue('2027-02-01', '2027-02-01')).toBe(false)
    expect(isOverdue('2027-02-01', '2027-02-02')).toBe(true)
  })

  it('reads a stored moment as the day it is in Amsterdam', () => {
    expect(isOverdue('2027-07-31T22:00:00.000Z', '2027-08-01')).toBe(false)
    expect(isOverdue('2027-07-31T21:59:00.000Z', '2027-08-01')).toBe(true)
  })

  it('refuses what is no date', () => {
    expect(() => isOverdue('ooit', '2027-02-01')).toThrow(RangeError)
  })
})
