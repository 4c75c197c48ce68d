import { describe, expect, it } from 'vitest'

import { comingSchoolHolidays, schoolHolidayOn, type SchoolHoliday } from './school-holidays'

const kerst: SchoolHoliday = { name: 'kerst', region: 'noord', from: '2026-12-19', until: '2027-01-03' }
const voorjaar: SchoolHoliday = { name: 'voorjaar', region: 'noord', from: '2027-02-20', until: '2027-02-28' }
const holidays = [voorjaar, kerst]

describe('the school holiday of a day', () => {
  it.each([
    ['2026-12-18', undefined],
    ['2026-12-19', kerst],
    ['2027-01-01', kerst],
    ['2027-01-03', kerst],
    ['2027-01-04', undefined],
    ['2027-02-28', voorjaar],
  ])('on %s, both ends included', (day, holiday) => {
    expect(schoolHolidayOn(day, holidays)).toBe(holiday)
  })
})

describe('the school holidays to come', () => {
  it('stand in order of the calendar, with the one going on and no more than asked', () => {
    expect(comingSchoolHolidays('2027-01-03', holidays, 5)).toEqual([kerst, voorjaar])
    expect(comingSchoolHolidays('2027-01-03', holidays, 1)).toEqual([kerst])
    expect(comingSchoolHolidays('2027-01-04', holidays, 5)).toEqual([voorjaar])
    expect(comingSchoolHolidays('2027-03-01', holidays, 5)).toEqual([])
  })
})
