import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { outcomes } from '../requests/codes'
import { ceilingDays, destroyOn, retentionFacts, retentionTable } from './retention'

const table = retentionTable.parse({ answered: 30, 'no-contact': 10 })
const at = (moment: string) => new Date(`${moment}T12:00:00Z`)
const day = 24 * 60 * 60 * 1000

describe('the table', () => {
  it('holds 90 days wherever nothing was filled in', () => {
    const everywhere = Object.fromEntries(outcomes.map((outcome) => [outcome, 90]))
    expect(retentionTable.parse({})).toEqual(everywhere)
    expect(retentionTable.parse({ answered: null })).toEqual(everywhere)
    expect(table).toEqual({ ...everywhere, answered: 30, 'no-contact': 10 })
  })

  it.each([0, -1, 366, 1.5, Number.NaN, '30'])('refuses %j days', (days) => {
    expect(retentionTable.safeParse({ advised: days }).success).toBe(false)
  })
})

describe('the day a request is destroyed', () => {
  const received = { receivedAt: at('2026-01-10'), senderLastAt: at('2026-01-10') }
  const closed = { ...received, closedAt: at('2026-02-01'), outcome: 'answered' as const }

  it('follows its closing by the days of its outcome', () => {
    expect(destroyOn(closed, table)).toEqual(at('2026-03-03'))
    expect(destroyOn({ ...closed, outcome: 'no-contact' }, table)).toEqual(at('2026-02-11'))
    expect(destroyOn({ ...closed, outcome: 'advised' }, table)).toEqual(at('2026-05-02'))
  })

  it('moves on when the sender writes again after the closing', () => {
    expect(destroyOn({ ...closed, senderLastAt: at('2026-02-20') }, table)).toEqual(at('2026-03-22'))
  })

  it('is a year after it arrived while it is open, or when nobody said how it ended', () => {
    expect(destroyOn(received, table)).toEqual(at('2027-01-10'))
    expect(destroyOn({ ...closed, outcome: undefined }, table)).toEqual(at('2027-01-10'))
    expect(destroyOn({ ...closed, closedAt: undefined }, table)).toEqual(at('2027-01-10'))
  })

  it('never moves beyond that year, even when the sender wrote yesterday', () => {
    const late = { ...closed, closedAt: at('2026-12-20'), senderLastAt: at('2027-01-09') }
    expect(destroyOn(late, table)).toEqual(at('2027-01-10'))
  })

  it('is not made up for an invalid date', () => {
    const no = new Date('ooit')
    expect(() => destroyOn({ ...closed, receivedAt: no }, table)).toThrow(RangeError)
    expect(() => destroyOn({ ...closed, senderLastAt: no }, table)).toThrow(RangeError)
    expect(() => destroyOn({ ...closed, closedAt: no }, table)).toThrow(RangeError)
  })
})

const days = fc.integer({ min: 1, max: ceilingDays })
const anyTable = fc
  .tuple(...outcomes.map(() => days))
  .map((terms) => retentionTable.parse(Object.fromEntries(outcomes.map((outcome, i) => [outcome, terms[i]]))))
const start = at('2026-01-01').getTime()
const moment = fc.integer({ min: 0, max: 500 * day }).map((after) => new Date(start + after))
const anyLifetime = fc.record(
  {
    receivedAt: fc.constant(new Date(start)),
    senderLastAt: moment,
    closedAt: moment,
    outcome: fc.constantFrom(...outcomes),
  },
  { requiredKeys: ['receivedAt', 'senderLastAt'] },
)

describe('whatever happens to a request', () => {
  it('it is never kept over the ceiling', () => {
    fc.assert(
      fc.property(anyLifetime, anyTable, (life, terms) => {
        expect(destroyOn(life, terms).getTime()).toBeLessThanOrEqual(start + 365 * day)
      }),
    )
  })

  it('it is kept for its whole term after the sender last wrote and after closing, but for the ceiling', () => {
    fc.assert(
      fc.property(anyLifetime, anyTable, (life, terms) => {
        const until = destroyOn(life, terms).getTime()
        const term = life.closedAt && life.outcome ? terms[life.outcome] * day : day
        for (const from of [life.senderLastAt, life.closedAt ?? life.senderLastAt])
          expect(until === start + 365 * day || until >= from.getTime() + term).toBe(true)
      }),
    )
  })

  it('a later message, a later closing or a longer term never destroys it sooner', () => {
    fc.assert(
      fc.property(
        anyLifetime,
        anyTable,
        fc.integer({ min: 0, max: 100 }),
        days,
        (life, terms, more, term) => {
          const now = destroyOn(life, terms).getTime()
          const later = (date: Date) => new Date(date.getTime() + more * day)
          const changes = [
            destroyOn({ ...life, senderLastAt: later(life.senderLastAt) }, terms),
            destroyOn({ ...life, closedAt: life.closedAt && later(life.closedAt) }, terms),
            destroyOn({ ...life, closedAt: undefined }, terms),
            ...(life.outcome
              ? [destroyOn(life, { ...terms, [life.outcome]: Math.max(term, terms[life.outcome]) })]
              : []),
          ]
          for (const changed of changes) expect(changed.getTime()).toBeGreaterThanOrEqual(now)
        },
      ),
    )
  })
})

describe('what readers are told about it', () => {
  it('is one number when it makes no difference how a request ends', () => {
    expect(retentionFacts(retentionTable.parse({}))).toEqual({ ceiling: 365, days: 90 })
  })

  it('is each outcome in order when it does', () => {
    const facts = retentionFacts(table)
    expect(facts).toEqual({
      ceiling: 365,
      perOutcome: outcomes.map((outcome) => ({ outcome, days: table[outcome] })),
    })
  })
})
