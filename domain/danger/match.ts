import type { Pattern } from './pattern'
import type { WordIndex } from './word-index'
import type { Words } from './words'

/** Of each word of a text which forms it is; `undefined` where a sentence ends. */
export type Read = (ReadonlySet<string> | undefined)[]

/** A word that was taken out: it is no part of anything any more, but a sentence does not end there. */
export const taken: ReadonlySet<string> = new Set()

const longestWord = 60

/** Reads a text once for all patterns. */
export function read(words: Words, index: WordIndex): Read {
  const known = new Map<string, { forms: ReadonlySet<string>; first: boolean }>()
  const bounded = words.map((word) => word.slice(0, longestWord))
  return bounded.map((word, at) => {
    if (word === '') return undefined
    const alone = known.get(word) ?? { forms: index.formsOf(word), first: index.mayBeFirstPart(word) }
    known.set(word, alone)
    const next = bounded[at + 1]
    if (!alone.first || !next) return alone.forms
    const compounds = [word + next, word + next + (bounded[at + 2] ?? '')]
    const more = compounds.flatMap((compound) => index.formsOfCompound(compound))
    return more.length > 0 ? new Set([...alone.forms, ...more]) : alone.forms
  })
}

/** Where each form stands in a text. */
export function placesOf(text: Read): Map<string, number[]> {
  const places = new Map<string, number[]>()
  text.forEach((forms, at) => {
    for (const form of forms ?? []) {
      const there = places.get(form)
      if (there) there.push(at)
      else places.set(form, [at])
    }
  })
  return places
}

/**
 * Where a pattern that begins at a word ends; `undefined` when it does not stand there. Each place is looked
 * for in the few words its gap allows, from every word the place before may have been: never more work than
 * places times gaps.
 */
function endOf({ atStart, places, atEnd }: Pattern, text: Read, from: number): number | undefined {
  if (atStart && from > 0 && text[from - 1]) return undefined
  let ends = [from]
  for (const { forms, gap } of places.slice(1)) {
    const next = new Set<number>()
    for (const end of ends)
      for (let at = end + 1; at <= end + 1 + gap && text[at]; at += 1) if (text[at]?.has(forms)) next.add(at)
    ends = [...next]
    if (ends.length === 0) return undefined
  }
  return atEnd ? ends.find((end) => !text[end + 1]) : ends[0]
}

/** Every stretch of a text, first and last word, where a pattern stands; `places` is where its forms do. */
export function* stretchesOf(
  pattern: Pattern,
  text: Read,
  places: ReadonlyMap<string, readonly number[]>,
): Generator<{ from: number; to: number }> {
  // Most patterns fall here: a word of theirs is nowhere in the text.
  if (!pattern.places.every(({ forms }) => places.has(forms))) return
  for (const from of places.get(pattern.places[0]?.forms ?? '') ?? []) {
    const to = endOf(pattern, text, from)
    if (to !== undefined) yield { from, to }
  }
}
