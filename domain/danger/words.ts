import { apart } from './joined'

/** A text as the recogniser reads it: words without accents or signs; `''` stands where a sentence ends. */
export type Words = readonly string[]

const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' }

/** Digits among letters are letters ("z3lfm00rd"); a number stays a number. */
const withoutDigits = (word: string) =>
  /^[a-z]/.test(word) && /\d/.test(word) ? word.replace(/[013457]/g, (digit) => leet[digit] ?? digit) : word

/** So many letters on their own in a row are one word spelt out; "o p p" is not. */
const fewestSpelt = 4

function joinSpelt(words: Words): string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length;) {
    let end = at
    while (words[end]?.length === 1) end += 1
    const spelt = end - at >= fewestSpelt
    joined.push(spelt ? words.slice(at, end).join('') : (words[at] ?? ''))
    at = spelt ? end : at + 1
  }
  return joined
}

/**
 * Divides a text into words: small letters, without accents, invisible characters or signs within a word. The
 * pictures of a skull, a coffin and a grave are words too.
 */
export function wordsIn(text: string): Words {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘`´*]+/gu, '')
    .toLowerCase()
    .replace(/(?<=[a-z])[!|](?=[a-z])/g, 'i')
    .replace(/(?<=[a-z])@(?=[a-z])/g, 'a')
    .replace(/(?<=[a-z])\$(?=[a-z])/g, 's')
    .replace(/[\u2620\u26B0\u{1F480}\u{1FAA6}]/gu, ' doodskop ')
  const found = plain.match(/[\p{L}\p{N}]+|[.!?;](?=\s|$)|\n/gu) ?? []
  return joinSpelt(found.map((word) => (/^[.!?;\n]$/.test(word) ? '' : withoutDigits(word)))).flatMap(apart)
}

/** Letters that sound like others. */
const alike: Readonly<Record<string, string>> = {
  sch: 'sg',
  ch: 'g',
  ph: 'f',
  th: 't',
  ck: 'k',
  x: 'ks',
  q: 'kw',
  qu: 'kw',
  c: 'k',
  z: 's',
  v: 'f',
  ij: 'ei',
  y: 'ei',
  au: 'ou',
  ae: 'a',
  ie: 'i',
}
const unlike = /sch|ch|ph|th|ck|qu?|ij|au|ae|ie|[xczvy]/g

/** How a word sounds, so that "zelfmoort", "zelvmoord" and "zelfmoord" are one: Dutch, and English well enough. */
export function soundOf(word: string): string {
  return word
    .replace(unlike, (letters, at: number) =>
      letters === 'c' && /[eiy]/.test(word.charAt(at + 1)) ? 's' : (alike[letters] ?? letters),
    )
    .replace(/(.)\1+/g, '$1')
    .replace(/dt$|d$/, 't')
    .replace(/b$/, 'p')
}
