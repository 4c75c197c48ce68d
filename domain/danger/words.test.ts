import { describe, expect, it } from 'vitest'

import { beginsLike } from './edits'
import { soundOf, wordsIn } from './words'

describe('the words of a text', () => {
  it('lose capitals, accents, apostrophes and what cannot be seen', () => {
    expect(wordsIn("Suïcide, m'n zelf\u00ADmoord")).toEqual(['suicide', 'mn', 'zelfmoord'])
  })

  it('are joined when they are spelt out, but an abbreviation is not', () => {
    expect(wordsIn('z e l f over het o.p.p.')).toEqual(['zelf', 'over', 'het', 'o', 'p', 'p', ''])
  })

  it('read digits as letters only within a word', () => {
    expect(wordsIn('z3lfm00rd in groep 3')).toEqual(['zelfmoord', 'in', 'groep', '3'])
  })

  it('end a sentence at its sign and at a new line', () => {
    expect(wordsIn('Ja. Nee\nMisschien')).toEqual(['ja', '', 'nee', '', 'misschien'])
  })
})

it('words sound alike however they are spelt', () => {
  for (const spelt of ['zelfmoort', 'zelvmoord', 'selfmoort', 'zelfmoordt'])
    expect(soundOf(spelt)).toBe(soundOf('zelfmoord'))
  expect(soundOf('moed')).not.toBe(soundOf('moord'))
})

describe('a word that begins almost like a stem', () => {
  it.each([
    ['mishandeling', 'mishandel', 1, true],
    ['mishadeling', 'mishandel', 1, true],
    ['mihsandeling', 'mishandel', 1, true],
    ['misschien', 'mishandel', 1, false],
    ['mishadelng', 'mishandel', 0, false],
  ])('%s, %s, at most %i wrong: %s', (word, stem, most, like) => {
    expect(beginsLike(word, stem, most)).toBe(like)
  })
})
