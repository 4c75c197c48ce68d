import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { schoolTypes, supportKinds } from './school'
import { matching, obstacles, wishes, without, type Choosable, type Choice } from './school-choice'

const linde = {
  municipality: 'Heide',
  types: ['basisschool'],
  kinds: ['taal', 'leren'],
  organisation: '1',
} as const
const lyceum = {
  municipality: 'Heide',
  types: ['havo', 'vwo'],
  kinds: ['prikkels'],
  organisation: '2',
} as const
const hoek = {
  municipality: 'Sluis',
  types: ['vso'],
  kinds: ['prikkels', 'gedrag'],
  organisation: '2',
} as const
const schools = [linde, lyceum, hoek]

const municipality = fc.constantFrom('Heide', 'Sluis')
const organisation = fc.constantFrom('1', '2')
const anySchool: fc.Arbitrary<Choosable> = fc.record({
  municipality,
  types: fc.subarray([...schoolTypes]),
  kinds: fc.subarray([...supportKinds]),
  organisation,
})
const anyChoice: fc.Arbitrary<Choice> = fc.record({
  municipality: fc.option(municipality, { nil: undefined }),
  type: fc.option(fc.constantFrom(...schoolTypes), { nil: undefined }),
  kinds: fc.subarray([...supportKinds]),
  organisation: fc.option(organisation, { nil: undefined }),
})

describe('choosing schools', () => {
  it('keeps every school when nothing is asked', () => {
    expect(matching(schools, { kinds: [] })).toEqual(schools)
  })

  it.each<[string, Choice, Choosable[]]>([
    ['a municipality', { municipality: 'Heide', kinds: [] }, [linde, lyceum]],
    ['a type among others', { type: 'vwo', kinds: [] }, [lyceum]],
    ['two kinds of help at once', { kinds: ['prikkels', 'gedrag'] }, [hoek]],
    ['a samenwerkingsverband', { organisation: '2', kinds: [] }, [lyceum, hoek]],
    ['things that do not go together', { municipality: 'Sluis', type: 'vwo', kinds: [] }, []],
  ])('by %s', (_, choice, found) => {
    expect(matching(schools, choice)).toEqual(found)
  })

  it('finds no fewer schools when a wish is dropped', () => {
    fc.assert(
      fc.property(fc.array(anySchool), anyChoice, (all, choice) => {
        const found = matching(all, choice)
        for (const wish of wishes(choice)) {
          expect(matching(all, without(choice, wish))).toEqual(expect.arrayContaining(found))
        }
      }),
    )
  })

  it('asks nothing once every wish is dropped', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(wishes(wishes(choice).reduce(without, choice))).toEqual([])
      }),
    )
  })
})

describe('what stands in the way', () => {
  it('is each wish that alone hides schools, the one that hides most first', () => {
    expect(obstacles(schools, { municipality: 'Sluis', type: 'basisschool', kinds: [] })).toEqual([
      { wish: { part: 'municipality', value: 'Sluis' }, count: 1 },
      { wish: { part: 'type', value: 'basisschool' }, count: 1 },
    ])
    expect(obstacles(schools, { municipality: 'Heide', kinds: ['prikkels', 'gedrag'] })).toEqual([
      { wish: { part: 'municipality', value: 'Heide' }, count: 1 },
      { wish: { part: 'kinds', value: 'gedrag' }, count: 1 },
    ])
  })

  it('is nothing by itself when only dropping several wishes helps', () => {
    expect(obstacles(schools, { municipality: 'Sluis', type: 'vwo', kinds: ['taal'] })).toEqual([])
  })
})
