import { describe, expect, it } from 'vitest'

import { meantWord } from './meant-word'

const known = ['appel', 'banaan', 'peer', 'peen']

describe('the word that was meant', () => {
  it.each([
    ['a letter too few', 'apel'],
    ['a letter too many', 'apppel'],
    ['a letter too many at the end', 'appell'],
    ['a letter too few at the start', 'ppel'],
    ['a wrong letter', 'appol'],
    ['two neighbours changed places', 'apple'],
  ])('is found from %s', (_, slip) => {
    expect(meantWord(slip, known)).toBe('appel')
  })

  it('is none when two words are as near', () => {
    expect(meantWord('peet', known)).toBeUndefined()
    expect(meantWord('pee', known)).toBeUndefined()
  })

  it('is none for two slips, for nothing and for a text without end', () => {
    expect(meantWord('bannan', known)).toBe('banaan')
    expect(meantWord('bananna', known)).toBeUndefined()
    expect(meantWord('', known)).toBeUndefined()
    expect(meantWord('appel'.repeat(40), known)).toBeUndefined()
  })

  it('is not a word of which two neighbours are other letters, or that lacks two', () => {
    expect(meantWord('axxel', known)).toBeUndefined()
    expect(meantWord('apl', known)).toBeUndefined()
  })
})
