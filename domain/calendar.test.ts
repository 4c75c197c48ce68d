import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import { addDays, amsterdamDay, amsterdamTime, weekday } from './calendar'

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the Dutch calendar', () => {
  it.each([
    ['2026-01-01T22:59:00Z', '2026-01-01', '23:59'],
    ['2026-01-01T23:00:00Z', '2026-01-02', '00:00'],
    ['2026-07-01T21:59:00Z', '2026-07-01', '23:59'],
    ['2026-07-01T22:00:00Z', '2026-07-02', '00:00'],
    ['2026-03-29T00:59:00Z', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '02:30'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
  ])('at %s it is %s %s in Amsterdam, in winter, in summer and when the clock changes', (at, day, time) => {
    expect([amsterdamDay(new Date(at)), amsterdamTime(new Date(at))]).toEqual([day, time])
  })

  it('gives the same answer in whatever zone the machine stands', () => {
    const moment = new Date('2026-07-01T22:00:00Z')
    const answers = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((zone) => {
      vi.stubEnv('TZ', zone)
      const answer = [amsterdamDay(moment), addDays('2026-03-28', 1), weekday('2026-03-29')]
      return { answer, hour: moment.getHours() }
    })
    vi.unstubAllEnvs()
    expect(answers.map(({ hour }) => hour)).toEqual([10, 15, 22])
    expect(answers.map(({ answer }) => answer)).toEqual(Array(3).fill(['2026-07-02', '2026-03-29', 7]))
  })

  it('refuses a moment that does not exist', () => {
    expect(() => amsterdamDay(new Date('soon'))).toThrow(RangeError)
  })

  it('counts days over months, leap years and clock changes, there and back', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day)
        expect((weekday(addDays(day, 1)) - weekday(day) + 7) % 7).toBe(1)
      }),
    )
  })
})
