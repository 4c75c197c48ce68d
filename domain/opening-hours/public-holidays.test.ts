import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { weekday } from '../calendar'
import { easterSunday, publicHolidays } from './public-holidays'

describe('Easter', () => {
  it.each([
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2285-03-22',
  ])('%s, earliest and latest years included', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day)
  })

  it('is a Sunday from 22 March to 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const easter = easterSunday(year)
        expect(weekday(easter)).toBe(7)
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true)
      }),
    )
  })
})

describe('public holidays', () => {
  it('of 2026, in order of the calendar', () => {
    expect(publicHolidays(2026)).toEqual([
      { date: '2026-01-01', holiday: 'newYear' },
      { date: '2026-04-03', holiday: 'goodFriday' },
      { date: '2026-04-05', holiday: 'easterSunday' },
      { date: '2026-04-06', holiday: 'easterMonday' },
      { date: '2026-04-27', holiday: 'kingsDay' },
      { date: '2026-05-14', holiday: 'ascension' },
      { date: '2026-05-24', holiday: 'whitSunday' },
      { date: '2026-05-25', holiday: 'whitMonday' },
      { date: '2026-12-25', holiday: 'christmasDay' },
      { date: '2026-12-26', holiday: 'secondChristmasDay' },
    ])
  })

  it("put King's Day a day earlier when 27 April is a Sunday", () => {
    const kingsDay = (year: number) =>
      publicHolidays(year).find(({ holiday }) => holiday === 'kingsDay')?.date
    expect([2014, 2025, 2026, 2031].map(kingsDay)).toEqual([
      '2014-04-26',
      '2025-04-26',
      '2026-04-27',
      '2031-04-26',
    ])
  })

  it('hold Liberation Day once in five years', () => {
    const years = [2024, 2025, 2026, 2030]
    const free = years.filter((year) => publicHolidays(year).some(({ date }) => date === `${year}-05-05`))
    expect(free).toEqual([2025, 2030])
  })
})
