import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays } from '../calendar'
import type { Office } from '../opening-hours/office'
import { replyBy } from '../opening-hours/reply-by'
import { statuses } from './codes'
import { daysLeft, isOverdue, viewsOf, type Handled } from './item-state'

const office: Office = { openingHours: [], closedDates: [{ date: '2026-11-25' }], schoolHolidays: [] }
const monday = '2026-11-23'
const on = (today: string, replyWorkingDays?: number) => ({ today, office, replyWorkingDays })

const item = (fields: Partial<Handled>): Handled => ({
  status: 'active',
  replyDue: '2026-11-26',
  senderLastAt: '2026-11-20T10:00:00.000Z',
  unread: true,
  ...fields,
})

describe('the working days left', () => {
  it.each([
    ['on the day itself', '2026-11-26', 0],
    ['the day before', '2026-11-25', 1],
    ['over a closed day', monday, 2],
    ['over a weekend too', '2026-11-20', 3],
    ['on a Saturday', '2026-11-21', 3],
    ['a day late', '2026-11-27', -1],
    ['in the weekend after', '2026-11-28', -1],
    ['on the Monday after', '2026-11-30', -2],
  ])('%s', (_, today, left) => {
    expect(daysLeft('2026-11-26', today, office)).toBe(left)
  })

  it('are less than one from the first late day, also when that is no working day', () => {
    expect(daysLeft('2026-11-27', '2026-11-28', office)).toBe(-1)
  })

  it('are as many as were promised on the day a question comes in, and never grow', () => {
    const moments = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: -40, max: 40 }),
        (from, days, after) => {
          const due = replyBy(from, days, office)
          const noon = new Date(`${from.toISOString().slice(0, 10)}T12:00:00Z`)
          expect(daysLeft(replyBy(noon, days, office), noon.toISOString().slice(0, 10), office)).toBe(days)
          const today = addDays(due, after)
          const left = daysLeft(due, today, office)
          expect(left < 0).toBe(today > due)
          expect(daysLeft(due, addDays(today, 1), office)).toBeLessThanOrEqual(left)
        },
      ),
    )
  })
})

describe('a request is overdue', () => {
  it('from the day after the promised one, until there is a reply', () => {
    expect(isOverdue(item({}), on('2026-11-26'))).toBe(false)
    expect(isOverdue(item({}), on('2026-11-27'))).toBe(true)
    const replied = item({ repliedAt: '2026-11-26T15:00:00.000Z', unread: false })
    expect(isOverdue(replied, on('2026-11-27', 2))).toBe(false)
  })

  it('again when the sender wrote once more and waited longer than the promise', () => {
    const again = item({ repliedAt: '2026-11-16T09:00:00.000Z', unread: true })
    expect(isOverdue(again, on('2026-11-24', 2))).toBe(false)
    expect(isOverdue(again, on('2026-11-26', 2))).toBe(true)
    expect(isOverdue({ ...again, unread: false }, on('2026-11-26', 2))).toBe(false)
  })

  it('also while it is on hold', () => {
    expect(isOverdue(item({ status: 'waiting' }), on('2026-11-27'))).toBe(true)
  })

  it('never when nothing was promised or when it is over', () => {
    expect(isOverdue(item({ replyDue: null }), on('2027-11-27'))).toBe(false)
    expect(isOverdue(item({ repliedAt: '2026-11-16T09:00:00.000Z' }), on('2027-11-27'))).toBe(false)
    for (const status of ['closed', 'withdrawn', 'destroyed'] as const)
      expect(isOverdue(item({ status }), on('2027-11-27', 2))).toBe(false)
  })
})

describe('the lists of the inbox', () => {
  it.each<[string, Partial<Handled>, string[]]>([
    ['new until somebody takes it', { status: 'new' }, ['new']],
    ['mine when I have it, also before I did anything', { status: 'new', assignee: 'me' }, ['mine']],
    ['mine and waiting when I hold it', { status: 'waiting', assignee: 'me' }, ['mine', 'waiting']],
    ['waiting when another holds it', { status: 'waiting', assignee: 'you' }, ['waiting']],
    ['none when another works on it', { assignee: 'you' }, []],
    [
      'new and overdue when nobody took it in time',
      { status: 'new', replyDue: '2026-11-20' },
      ['new', 'overdue'],
    ],
    ['closed, and no longer mine, when it is over', { status: 'closed', assignee: 'me' }, ['closed']],
    ['closed when it was withdrawn', { status: 'withdrawn' }, ['closed']],
    ['closed when it was destroyed', { status: 'destroyed', assignee: 'me' }, ['closed']],
  ])('hold a request as %s', (_, fields, lists) => {
    expect(viewsOf(item(fields), 'me', on(monday))).toEqual(lists)
  })

  it('never hold one request as closed and as anything else', () => {
    const anyItem = fc.record({
      status: fc.constantFrom(...statuses),
      assignee: fc.constantFrom(null, 'me', 'you'),
      replyDue: fc.constantFrom(null, '2026-11-20', '2026-11-30'),
      repliedAt: fc.constantFrom(null, '2026-11-19T10:00:00.000Z'),
      senderLastAt: fc.constantFrom('2026-11-18T10:00:00.000Z', '2026-11-22T10:00:00.000Z'),
      unread: fc.boolean(),
    })
    fc.assert(
      fc.property(anyItem, (any) => {
        const lists = viewsOf(any, 'me', on(monday, 1))
        expect(lists.includes('closed')).toBe(['closed', 'withdrawn', 'destroyed'].includes(any.status))
        expect(lists.includes('closed') ? lists.length : 1).toBe(1)
        expect(lists.includes('overdue')).toBe(isOverdue(any, on(monday, 1)))
      }),
    )
  })
})
