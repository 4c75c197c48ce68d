import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { amsterdamDay } from '../calendar'
import { hasPassed, schoolYearOf } from './school-year'

describe('the school year', () => {
  it.each([
    ['2026-07-31T21:59:00Z', '2025-2026'],
    ['2026-07-31T22:00:00Z', '2026-2027'],
    ['2026-12-31T23:30:00Z', '2026-2027'],
  ])('at %s is %s: it changes at midnight before 1 August in Amsterdam', (moment, year) => {
    expect(schoolYearOf(new Date(moment))).toBe(year)
  })

  it('has passed from 1 August', () => {
    expect(hasPassed('2025-2026', '2026-07-31')).toBe(false)
    expect(hasPassed('2025-2026', '2026-08-01')).toBe(true)
    expect(hasPassed('2026-2027', '2026-08-01')).toBe(false)
  })

  it('that is running has never passed, and the one before it always has', () => {
    const moments = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (moment) => {
        const running = schoolYearOf(moment)
        const start = Number(running.slice(0, 4))
        expect(hasPassed(running, amsterdamDay(moment))).toBe(false)
        expect(hasPassed(`${start - 1}-${start}`, amsterdamDay(moment))).toBe(true)
      }),
    )
  })
})
