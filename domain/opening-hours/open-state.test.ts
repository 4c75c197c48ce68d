import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { amsterdamDay, amsterdamTime } from '../calendar'
import type { Office } from './office'
import { openState } from './open-state'
import type { SchoolHoliday } from './school-holidays'

const office: Office = {
  openingHours: [
    { days: [1, 2, 3, 4, 5], from: '09:00', until: '12:00' },
    { days: [1, 2, 4], from: '13:00', until: '17:00' },
  ],
  closedDates: [],
  schoolHolidays: [],
}
const kerst: SchoolHoliday = { name: 'kerst', region: 'midden', from: '2026-12-19', until: '2027-01-03' }

/** A moment on the Dutch clock in winter (UTC+1). */
const winter = (day: string, time: string) => new Date(`${day}T${time}:00+01:00`)

describe('whether somebody is there', () => {
  it.each([
    ['a minute before opening', '08:59', { open: false, opensAt: { date: '2026-11-23', from: '09:00' } }],
    ['the minute of opening', '09:00', { open: true, until: '12:00' }],
    ['the last minute', '11:59', { open: true, until: '12:00' }],
    ['the lunch break', '12:00', { open: false, opensAt: { date: '2026-11-23', from: '13:00' } }],
    ['the end of the day', '17:00', { open: false, opensAt: { date: '2026-11-24', from: '09:00' } }],
  ])('on a Monday at %s', (_, time, state) => {
    expect(openState(office, winter('2026-11-23', time))).toEqual(state)
  })

  it('skips the weekend', () => {
    expect(openState(office, winter('2026-11-20', '14:00'))).toEqual({
      open: false,
      opensAt: { date: '2026-11-23', from: '09:00' },
    })
  })

  it('skips a row of public holidays and says which one today is', () => {
    expect(openState(office, new Date('2026-04-03T10:00:00+02:00'))).toEqual({
      open: false,
      opensAt: { date: '2026-04-07', from: '09:00' },
      closedToday: { holiday: 'goodFriday' },
    })
  })

  it('skips dates an editor closed and gives the reason, over the turn of the year too', () => {
    const closedDates = [
      ...['2026-12-28', '2026-12-29', '2026-12-30'].map((date) => ({ date, reason: 'kerstvakantie' })),
      { date: '2026-12-31' },
    ]
    expect(openState({ ...office, closedDates }, winter('2026-12-28', '10:00'))).toEqual({
      open: false,
      opensAt: { date: '2027-01-04', from: '09:00' },
      closedToday: { reason: 'kerstvakantie' },
    })
    expect(openState({ ...office, closedDates }, winter('2026-12-31', '10:00')).closedToday).toEqual({})
  })

  it('skips a school holiday it closes in and says which one, until when', () => {
    const closing = { ...office, schoolHolidays: [kerst] }
    expect(openState(closing, winter('2026-12-18', '12:00'))).toEqual({
      open: false,
      opensAt: { date: '2027-01-04', from: '09:00' },
    })
    expect(openState(closing, winter('2026-12-21', '10:00'))).toEqual({
      open: false,
      opensAt: { date: '2027-01-04', from: '09:00' },
      closedToday: { schoolHoliday: kerst },
    })
    expect(openState(closing, winter('2027-01-04', '09:00')).open).toBe(true)
    expect(openState(office, winter('2026-12-21', '10:00')).open).toBe(true)
  })

  it('gives the nearest reason: a written date, then a public holiday, then the school holiday around it', () => {
    const closing = { ...office, closedDates: [{ date: '2026-12-24' }], schoolHolidays: [kerst] }
    const reason = (day: string) => openState(closing, winter(day, '10:00')).closedToday
    expect(['2026-12-23', '2026-12-24', '2026-12-25'].map(reason)).toEqual([
      { schoolHoliday: kerst },
      {},
      { holiday: 'christmasDay' },
    ])
  })

  it('promises no opening when there are no hours', () => {
    expect(openState({ ...office, openingHours: [] }, winter('2026-11-23', '10:00'))).toEqual({ open: false })
  })

  it('goes by the clock on the wall in summer and in winter', () => {
    const at = (moment: string) => openState(office, new Date(moment)).open
    expect([at('2026-07-01T06:59:00Z'), at('2026-07-01T07:00:00Z')]).toEqual([false, true])
    expect([at('2026-12-01T07:59:00Z'), at('2026-12-01T08:00:00Z')]).toEqual([false, true])
  })

  it('holds on the nights the clock changes', () => {
    const night = [{ days: [7], from: '00:00', until: '03:00' }]
    const at = (moment: string) => openState({ ...office, openingHours: night }, new Date(moment)).open
    expect([at('2026-03-29T00:59:00Z'), at('2026-03-29T01:00:00Z')]).toEqual([true, false])
    expect([at('2026-10-25T00:30:00Z'), at('2026-10-25T01:30:00Z'), at('2026-10-25T02:00:00Z')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('is always either open until a time or closed, and open at the opening it announces', () => {
    const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (now) => {
        const state = openState(office, now)
        expect(state.open).toBe(state.until !== undefined)
        expect(state.open).toBe(state.opensAt === undefined)
        const { date, from } = state.opensAt ?? { date: amsterdamDay(now), from: amsterdamTime(now) }
        const opening = ['+01:00', '+02:00'].map((zone) => new Date(`${date}T${from}:00${zone}`))
        expect(opening.some((moment) => openState(office, moment).open)).toBe(true)
        expect(`${date}${from}` >= `${amsterdamDay(now)}${amsterdamTime(now)}`).toBe(true)
      }),
    )
  })
})
