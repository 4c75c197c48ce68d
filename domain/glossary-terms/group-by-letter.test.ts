import { describe, expect, it } from 'vitest'

import { groupByLetter } from './group-by-letter'

const shape = (titles: string[]) =>
  groupByLetter(
    titles.map((title) => ({ title })),
    'nl',
  ).map(({ letter, terms }) => [letter, ...terms.map(({ title }) => title)])

describe('groupByLetter', () => {
  it('orders as a dictionary does, whatever the case', () => {
    expect(shape(['zorgplicht', 'TLV', 'arrangement', 'thuiszitter'])).toEqual([
      ['A', 'arrangement'],
      ['T', 'thuiszitter', 'TLV'],
      ['Z', 'zorgplicht'],
    ])
  })

  it('puts a word with an accent or a quote under its plain letter', () => {
    expect(shape(['Évaluatie', 'eindtoets', '‘Evenwicht’'])).toEqual([
      ['E', 'eindtoets', 'Évaluatie', '‘Evenwicht’'],
    ])
  })

  it('puts what starts with a digit together, at the end', () => {
    expect(shape(['10-14-school', 'basis'])).toEqual([
      ['B', 'basis'],
      ['#', '10-14-school'],
    ])
  })

  it('has no letters for no terms', () => {
    expect(shape([])).toEqual([])
  })
})
