import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { sectors } from './codes'
import { deskFor, intakeModels, postcodeRange, type Routable, type RoutingRule } from './routing'

const own = ['swv-po', 'swv-vo']
const rule = (fields: Partial<RoutingRule>): RoutingRule => ({
  sectors: [],
  postcodes: [],
  topics: [],
  to: 'pool',
  ...fields,
})
const request: Routable = { sector: 'vo', postcode: '9712', topic: 'niet-eens', organisation: 'swv-vo' }
const desk = (rules: RoutingRule[], change: Partial<Routable> = {}) =>
  deskFor({ ...request, ...change }, rules, 'central', own)

describe('without a rule that matches', () => {
  it('a request goes to the central point, or to its own samenwerkingsverband when each has its own', () => {
    expect(deskFor(request, [], 'central', own)).toBe('central')
    expect(deskFor(request, [], 'per-organisation', own)).toBe('swv-vo')
  })

  it('it goes to the central point when its own is not known or is not one of ours', () => {
    expect(deskFor({ sector: 'unknown' }, [], 'per-organisation', own)).toBe('central')
    expect(deskFor({ ...request, organisation: 'elders' }, [], 'per-organisation', own)).toBe('central')
    expect(deskFor({ ...request, organisation: '' }, [], 'per-organisation', ['', ...own])).toBe('central')
  })
})

describe('a rule', () => {
  it('matches by sector, postcode and topic, all at once', () => {
    const all = rule({ sectors: ['vo'], postcodes: ['9700-9799'], topics: ['niet-eens'] })
    expect(desk([all])).toBe('pool')
    expect(desk([all], { sector: 'po' })).toBe('central')
    expect(desk([all], { postcode: '9800' })).toBe('central')
    expect(desk([all], { topic: 'overstappen' })).toBe('central')
  })

  it('matches any of the entries of a list, and everything when the list is empty', () => {
    expect(desk([rule({ sectors: ['po', 'vo'] })])).toBe('pool')
    expect(desk([rule({ postcodes: ['1000', '9712'] })])).toBe('pool')
    expect(desk([rule({})], { postcode: undefined, topic: undefined })).toBe('pool')
  })

  it('on postcode or topic does not match a request without one', () => {
    expect(desk([rule({ postcodes: ['1000-9999'] })], { postcode: undefined })).toBe('central')
    expect(desk([rule({ topics: ['niet-eens'] })], { topic: undefined })).toBe('central')
  })

  it('with only entries that are no postcodes matches nothing', () => {
    expect(desk([rule({ postcodes: ['9799-9700', 'Groningen', ''] })])).toBe('central')
  })

  it('goes before the model, and the first that matches before later ones', () => {
    const rules = [rule({ topics: ['niet-eens'] }), rule({ to: 'central' })]
    expect(deskFor(request, rules, 'per-organisation', own)).toBe('pool')
    expect(deskFor({ ...request, topic: 'x' }, rules, 'per-organisation', own)).toBe('central')
  })

  it('to an organisation that has no desk here is passed over', () => {
    const to = (organisation?: string) => rule({ to: 'organisation', organisation })
    expect(desk([to('swv-po')])).toBe('swv-po')
    expect(desk([to('elders'), to(undefined), to('central'), rule({})])).toBe('pool')
  })
})

describe('an entry of postcodes', () => {
  it.each([
    ['9712', '9712', '9712'],
    ['9700-9799', '9700', '9799'],
    [' 9700 - 9799 ', '9700', '9799'],
  ])('%j runs from %s until %s', (entry, from, until) => {
    expect(postcodeRange(entry)).toEqual({ from, until })
  })

  it.each(['', '0999', '971', '97121', '9712AB', '9799-9700', '9700-', '9700-9799-9800'])(
    'is not %j',
    (entry) => {
      expect(postcodeRange(entry)).toBeUndefined()
    },
  )

  it('matches the postcodes in it and no other', () => {
    const pc4 = fc.integer({ min: 1000, max: 9999 })
    fc.assert(
      fc.property(pc4, pc4, pc4, (one, other, asked) => {
        const [from, until] = [Math.min(one, other), Math.max(one, other)]
        const within = from <= asked && asked <= until
        expect(desk([rule({ postcodes: [`${from}-${until}`] })], { postcode: String(asked) })).toBe(
          within ? 'pool' : 'central',
        )
      }),
    )
  })
})

describe('whatever the rules', () => {
  const id = fc.constantFrom('swv-po', 'swv-vo', 'elders', 'central', '')
  const postcode = fc.oneof(fc.constantFrom('9712', '1000'), fc.string({ maxLength: 9 }))
  const anyRule: fc.Arbitrary<RoutingRule> = fc.record({
    sectors: fc.subarray([...sectors]),
    postcodes: fc.array(fc.oneof(postcode, fc.constant('1000-9999')), { maxLength: 2 }),
    topics: fc.subarray(['a', 'b']),
    to: fc.constantFrom('central', 'pool', 'organisation'),
    organisation: fc.option(id),
  })
  const anyRequest: fc.Arbitrary<Routable> = fc.record(
    { sector: fc.constantFrom(...sectors), postcode, topic: fc.constantFrom('a', 'b'), organisation: id },
    { requiredKeys: ['sector'] },
  )

  it('a request lands on the central point, the pool or one of our own desks', () => {
    fc.assert(
      fc.property(
        anyRequest,
        fc.array(anyRule, { maxLength: 5 }),
        fc.constantFrom(...intakeModels),
        fc.subarray(own),
        (asked, rules, model, ids) => {
          expect(['central', 'pool', ...ids]).toContain(deskFor(asked, rules, model, ids))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('a rule for another sector changes nothing', () => {
    fc.assert(
      fc.property(anyRequest, fc.array(anyRule, { maxLength: 4 }), anyRule, (asked, rules, other) => {
        const elsewhere = { ...other, sectors: sectors.filter((sector) => sector !== asked.sector) }
        expect(deskFor(asked, [elsewhere, ...rules], 'central', own)).toBe(
          deskFor(asked, rules, 'central', own),
        )
      }),
    )
  })
})
