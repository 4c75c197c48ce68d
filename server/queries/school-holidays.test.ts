import { describe, expect, it } from 'vitest'

import { weekday } from '@/domain/calendar'
import { schoolHolidayNames, schoolRegions } from '@/domain/opening-hours/school-holidays'

import { parseSchoolHolidays, schoolHolidaysIn } from './school-holidays'

const header = 'school_year,name,region,from,until'

describe('a list of school holidays', () => {
  it('gives each holiday its region and days', () => {
    expect(parseSchoolHolidays(`${header}\r\n2026-2027,kerst,zuid,2026-12-19,2027-01-03\r\n`)).toEqual([
      { name: 'kerst', region: 'zuid', from: '2026-12-19', until: '2027-01-03' },
    ])
  })

  it.each([
    ['no rows', header],
    ['a holiday nobody knows', `${header}\n2026-2027,krokus,zuid,2027-02-13,2027-02-21`],
    ['a region that does not exist', `${header}\n2026-2027,kerst,oost,2026-12-19,2027-01-03`],
    ['a day that does not exist', `${header}\n2026-2027,kerst,zuid,2026-12-19,2027-02-30`],
    ['an end before its beginning', `${header}\n2026-2027,kerst,zuid,2026-12-19,2026-01-03`],
    ['a column too few', `${header}\n2026-2027,kerst,zuid,2026-12-19`],
  ])('is refused with %s', (_, csv) => {
    expect(() => parseSchoolHolidays(csv)).toThrow()
  })
})

describe('the national list', () => {
  it.each(schoolRegions)('has the five holidays of three school years in %s, in order', async (region) => {
    const holidays = await schoolHolidaysIn(region)
    const year = [...schoolHolidayNames]
    expect(holidays.map(({ name }) => name)).toEqual([...year, ...year, ...year])
    for (const [index, { from, until }] of holidays.entries()) {
      expect([weekday(from), weekday(until)], from).toEqual([6, 7])
      expect((holidays[index + 1]?.from ?? '9999') > until, from).toBe(true)
    }
  })

  it('tells the regions apart', async () => {
    const summers = await Promise.all(schoolRegions.map(schoolHolidaysIn))
    expect(summers.map((holidays) => holidays.find(({ name }) => name === 'zomer')?.from)).toEqual([
      '2027-07-10',
      '2027-07-17',
      '2027-07-24',
    ])
  })

  it('gives the six weeks of summer and the two of Christmas', async () => {
    const length = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1
    for (const { name, from, until } of await schoolHolidaysIn('midden'))
      expect(length(from, until), from).toBe({ zomer: 44, kerst: 16 }[name as string] ?? 9)
  })
})
