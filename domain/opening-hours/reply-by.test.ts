import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { amsterdamDay, weekday } from '../calendar'
import { replyBy } from './reply-by'

describe('the day a reply is due', () => {
  it.each([
    ['Monday', '2026-11-23T10:00:00Z', 2, '2026-11-25'],
    ['Friday', '2026-11-20T10:00:00Z', 1, '2026-11-23'],
    ['Saturday', '2026-11-21T10:00:00Z', 1, '2026-11-23'],
    ['late on Sunday, Monday already in Amsterdam', '2026-11-22T23:30:00Z', 1, '2026-11-24'],
    ['before Easter, past Goede Vrijdag and Easter Monday', '2026-04-02T10:00:00Z', 2, '2026-04-08'],
    ['before Christmas, over the turn of the year', '2026-12-24T10:00:00Z', 5, '2027-01-04'],
  ])('after a question on %s', (_, from, workingDays, day) => {
    expect(replyBy(new Date(from), workingDays, [])).toBe(day)
  })

  it('does not count dates the office is closed', () => {
    const closed = [{ date: '2026-11-24' }, { date: '2026-11-25', reason: 'studiedag' }]
    expect(replyBy(new Date('2026-11-23T10:00:00Z'), 1, closed)).toBe('2026-11-26')
  })

  it('is always a later working day, and later still for more days', () => {
    const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 30 }), (from, days) => {
        const due = replyBy(from, days, [])
        expect(due > amsterdamDay(from) && weekday(due) <= 5).toBe(true)
        expect(replyBy(from, days + 1, []) > due).toBe(true)
      }),
    )
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses a promise of %s days', (days) => {
    expect(() => replyBy(new Date(), days, [])).toThrow(RangeError)
  })
})
