import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { spansOf, week } from './opening-hours'

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const anyHours = fc.array(fc.record({ days: fc.subarray([1, 2, 3, 4, 5, 6, 7]), from: time, until: time }), {
  maxLength: 6,
})

describe('the spans of a day', () => {
  it('stand in order, with spans that touch or overlap as one', () => {
    const hours = [
      { days: [1], from: '13:00', until: '17:00' },
      { days: [1, 2], from: '09:00', until: '11:00' },
      { days: [1], from: '11:00', until: '12:00' },
      { days: [1], from: '09:30', until: '10:00' },
    ]
    expect(spansOf(hours, 1)).toEqual([
      { from: '09:00', until: '12:00' },
      { from: '13:00', until: '17:00' },
    ])
  })

  it('leave out a span that ends before it starts', () => {
    expect(spansOf([{ days: [1], from: '17:00', until: '09:00' }], 1)).toEqual([])
  })

  it('hold exactly the minutes of the hours given, and never touch one another', () => {
    fc.assert(
      fc.property(anyHours, time, fc.integer({ min: 1, max: 7 }), (hours, at, day) => {
        const within = ({ from, until }: { from: string; until: string }) => from <= at && at < until
        const spans = spansOf(hours, day)
        expect(spans.some(within)).toBe(hours.some((span) => span.days.includes(day) && within(span)))
        spans.slice(1).forEach((span, index) => {
          expect(span.from > (spans[index]?.until ?? '')).toBe(true)
        })
      }),
    )
  })
})

describe('the week', () => {
  it('shows all seven days from Monday, closed ones empty', () => {
    const shown = week([{ days: [2, 7], from: '09:00', until: '12:00' }])
    expect(shown.map(({ day }) => day)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(shown.filter(({ spans }) => spans.length > 0)).toEqual([
      { day: 2, spans: [{ from: '09:00', until: '12:00' }] },
      { day: 7, spans: [{ from: '09:00', until: '12:00' }] },
    ])
  })

  it('leaves what it was given as it was', () => {
    const hours = Object.freeze([
      Object.freeze({ days: [1], from: '10:00', until: '12:00' }),
      Object.freeze({ days: [1], from: '09:00', until: '11:00' }),
    ])
    expect(week(hours)[0]?.spans).toEqual([{ from: '09:00', until: '12:00' }])
    expect(hours[0]?.from).toBe('10:00')
  })
})
