import { describe, expect, it } from 'vitest'

import { choiceOf, queryOf } from './schools-query'

const organisations = [
  { id: 'a', code: 'PO9901' },
  { id: 'b', code: 'VO9901' },
]
const known = { municipalities: ['Nieuwland aan de Dreef', 'Waterhoek'], organisations }

describe('what an address asks of schools', () => {
  it('is read in any spelling a school may link with', () => {
    expect(
      choiceOf({ swv: 'VO 99.01', gemeente: ' waterhoek ', type: 'vwo', hulp: ['ziek', 'leren'] }, known),
    ).toEqual({
      organisation: 'b',
      municipality: 'Waterhoek',
      type: 'vwo',
      kinds: ['leren', 'ziek'],
    })
  })

  it('leaves out what is not known here', () => {
    const query = { swv: 'VO2001', gemeente: '<script>', type: 'mbo', hulp: ['x', 'ziek', 'ziek'] }
    expect(choiceOf(query, known)).toEqual({ kinds: ['ziek'] })
    expect(choiceOf({ gemeente: 'x'.repeat(100_000), hulp: '' }, known)).toEqual({ kinds: [] })
  })

  it('comes back the same from the address of a choice', () => {
    const choice = {
      organisation: 'a',
      municipality: 'Nieuwland aan de Dreef',
      type: 'sbo',
      kinds: ['taal', 'ziek'],
    } as const
    const address = new URLSearchParams(queryOf(choice, organisations))
    const query = Object.fromEntries([...address.keys()].map((key) => [key, address.getAll(key)]))
    expect(choiceOf(query, known)).toEqual(choice)
  })

  it('is an address without a query when nothing is asked', () => {
    expect(queryOf({ kinds: [] }, organisations)).toBe('')
  })
})
