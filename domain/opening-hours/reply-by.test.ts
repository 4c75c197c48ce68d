import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, amsterdamDay, weekday } from '../calendar'
import type { Office } from './office'
import { replyBy } from './reply-by'
import { schoolRegions, type SchoolHoliday } from './school-holidays'
import { isWorkingDay } from './working-days'

const anyOffice: Office = { openingHours: [], closedDates: [], schoolHolidays: [] }
const open = (...days: number[]): Office => ({
  ...anyOffice,
  openingHours: [{ days, from: '09:00', until: '12:00' }],
})
const kerst: SchoolHoliday = { name: 'kerst', region: 'midden', from: '2026-12-19', until: '2027-01-03' }

const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
const someDay = fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2019-06-01', days))
const offices: fc.Arbitrary<Office> = fc.record({
  openingHours: fc.array(
    fc.record({
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
      from: fc.constantFrom('09:00', '13:00'),
      until: fc.constantFrom('08:00', '12:00', '17:00'),
    }),
    { maxLength: 3 },
  ),
  closedDates: fc.array(fc.record({ date: someDay }), { maxLength: 20 }),
  schoolHolidays: fc.array(
    fc
      .record({
        from: someDay,
        days: fc.integer({ min: 0, max: 40 }),
        region: fc.constantFrom(...schoolRegions),
      })
      .map(({ from, days, region }) => ({
        name: 'zomer' as const,
        region,
        from,
        until: addDays(from, days),
      })),
    { maxLength: 4 },
  ),
})

describe('the day a reply is due, without opening hours', () => {
  it.each([
    ['Monday', '2026-11-23T10:00:00Z', 2, '2026-11-25'],
    ['Friday', '2026-11-20T10:00:00Z', 1, '2026-11-23'],
    ['Saturday', '2026-11-21T10:00:00Z', 1, '2026-11-23'],
    ['late on Sunday, Monday already in Amsterdam', '2026-11-22T23:30:00Z', 1, '2026-11-24'],
    ['before Easter, past Goede Vrijdag and Easter Monday', '2026-04-02T10:00:00Z', 2, '2026-04-08'],
    ['before Christmas, over the turn of the year', '2026-12-24T10:00:00Z', 5, '2027-01-04'],
  ])('after a question on %s', (_, from, workingDays, day) => {
    expect(replyBy(new Date(from), workingDays, anyOffice)).toBe(day)
  })

  it('does not count dates the office is closed', () => {
    const closedDates = [{ date: '2026-11-24' }, { date: '2026-11-25', reason: 'studiedag' }]
    expect(replyBy(new Date('2026-11-23T10:00:00Z'), 1, { ...anyOffice, closedDates })).toBe('2026-11-26')
  })
})

describe('the day a reply is due, by the office’s own days', () => {
  it('counts only days it is open, a Saturday too', () => {
    expect(replyBy(new Date('2026-11-23T10:00:00Z'), 2, open(1, 3))).toBe('2026-11-30')
    expect(replyBy(new Date('2026-11-23T10:00:00Z'), 1, open(6))).toBe('2026-11-28')
  })

  it('does not count the day of arrival, before opening or after closing', () => {
    for (const time of ['07:00', '10:00', '12:00', '22:59'])
      expect(replyBy(new Date(`2026-11-23T${time}:00Z`), 1, open(1, 3))).toBe('2026-11-25')
  })

  it('does not count the days of a school holiday it closes in, from the first to the last', () => {
    const asked = new Date('2026-12-17T10:00:00Z')
    const office = open(1, 2, 3, 4, 5)
    expect(replyBy(asked, 2, { ...office, schoolHolidays: [kerst] })).toBe('2027-01-04')
    expect(replyBy(asked, 2, office)).toBe('2026-12-21')
  })

  it('takes Monday to Friday when the hours open on no day at all', () => {
    const backwards = { ...anyOffice, openingHours: [{ days: [6], from: '12:00', until: '09:00' }] }
    expect(replyBy(new Date('2026-11-20T10:00:00Z'), 1, backwards)).toBe('2026-11-23')
  })

  it('still ends when the office is closed for years: Monday to Friday, without public holidays', () => {
    const years: SchoolHoliday = { name: 'zomer', region: 'zuid', from: '2026-01-01', until: '2036-01-01' }
    const closed = { ...open(6), schoolHolidays: [years] }
    expect(replyBy(new Date('2026-12-24T10:00:00Z'), 5, closed)).toBe('2027-01-04')
  })

  it('is always a later day on which the office works, and later still for more days', () => {
    fc.assert(
      fc.property(moments, offices, fc.integer({ min: 1, max: 30 }), (from, office, days) => {
        const due = replyBy(from, days, office)
        expect(due > amsterdamDay(from) && isWorkingDay(due, office)).toBe(true)
        expect(replyBy(from, days + 1, office) > due).toBe(true)
      }),
    )
  })

  it('leaves exactly the promised number of its days after the day of arrival', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 30 }), (from, days) => {
        const office = { ...open(1, 2, 4), schoolHolidays: [kerst] }
        const due = replyBy(from, days, office)
        let counted = 0
        for (let day = amsterdamDay(from); day < due; day = addDays(day, 1))
          if (isWorkingDay(addDays(day, 1), office)) counted += 1
        expect(counted).toBe(days)
        expect([1, 2, 4]).toContain(weekday(due))
      }),
    )
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses a promise of %s days', (days) => {
    expect(() => replyBy(new Date(), days, anyOffice)).toThrow(RangeError)
  })
})
