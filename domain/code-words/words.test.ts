import { describe, expect, it } from 'vitest'

import { words } from './words'

const listed = new Set(words)
const places = (word: string) => [...word].map((_, at) => at)
const without = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1)

/** Keys that more than one word has, each with those words. */
function shared(keysOf: (word: string) => string[]): string[] {
  const owners = new Map<string, string[]>()
  for (const word of words) {
    for (const key of keysOf(word)) owners.set(key, [...(owners.get(key) ?? []), word])
  }
  return [...owners].filter(([, own]) => own.length > 1).map(([key, own]) => `${key}: ${own.join(' ')}`)
}

/** How a word sounds, roughly: one spelling for the sounds that Dutch writes in more ways. */
function sound(word: string): string {
  return word
    .replace(/ij/g, 'ei')
    .replace(/y/g, 'i')
    .replace(/ie/g, 'i')
    .replace(/x/g, 'ks')
    .replace(/qu/g, 'kw')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ch/g, 'g')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/(?:au|ou)w?/g, 'ou')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/([^aeiou])\1+/g, '$1')
    .replace(/dt?$/, 't')
    .replace(/b$/, 'p')
    .replace(/en$/, 'e')
}

/** The regular plurals and diminutives of a word: bal, ballen, balletje; raam, ramen, raampje. */
function inflected(word: string): string[] {
  const doubled = word + word.slice(-1)
  const shortened = word.replace(/([aeou])\1([^aeiou])$/, '$1$2')
  const stems = [word, doubled, shortened].flatMap((stem) => [
    stem,
    stem.replace(/f$/, 'v'),
    stem.replace(/s$/, 'z'),
  ])
  return [
    ...stems.map((stem) => `${stem}en`),
    ...['s', 'je', 'tje', 'pje', 'etje'].map((ending) => word + ending),
    `${doubled}etje`,
  ]
}

describe('the list of words', () => {
  it('has 4096 different words in alphabetical order, twelve bits each', () => {
    expect(words).toHaveLength(4096)
    expect(words).toEqual([...listed].sort())
  })

  it('has words of 3 to 9 plain letters', () => {
    expect(words.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([])
  })

  it('has no two words that differ in one letter', () => {
    expect(shared((word) => places(word).map((at) => `${word.slice(0, at)}_${word.slice(at + 1)}`))).toEqual(
      [],
    )
  })

  it('has no word that is another with one letter more', () => {
    expect(words.filter((word) => places(word).some((at) => listed.has(without(word, at))))).toEqual([])
  })

  it('has no two words that differ in two neighbours changed places', () => {
    const swapped = (word: string, at: number) =>
      without(word, at).slice(0, at + 1) + word.charAt(at) + word.slice(at + 2)
    const slips = words.flatMap((word) =>
      places(word)
        .map((at) => swapped(word, at))
        .filter((slip) => slip !== word && listed.has(slip)),
    )
    expect(slips).toEqual([])
  })

  it('has no two words that sound the same', () => {
    expect(shared((word) => [sound(word)])).toEqual([])
    expect(sound('lijden')).toBe(sound('leidde'))
    expect(sound('hout')).toBe(sound('houd'))
  })

  it('has no word that is the plural or diminutive of another', () => {
    expect(words.flatMap(inflected).filter((word) => listed.has(word))).toEqual([])
    expect(inflected('raam')).toEqual(expect.arrayContaining(['ramen', 'raampje']))
    expect(inflected('huis')).toContain('huizen')
  })
})
