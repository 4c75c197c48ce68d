import { isTelling, stemOf, wordsOf } from './words'

/** A piece of a text; `marked` when it is a word of the query, in whatever form. */
export type MarkedPart = { text: string; marked: boolean }

/**
 * Divides a text so that the words of a query can be marked. A word is marked when it is the query's
 * word, has its stem or begins with it; put together, the parts are the text again.
 */
export function markWords(text: string, query: string, language: string): MarkedPart[] {
  const asked = wordsOf(query).filter((word) => isTelling(word, language))
  const stems = new Set(asked.map((word) => stemOf(word, language)))
  const beginnings = asked.filter((word) => word.length >= 4)
  const marks = (word: string) =>
    stems.has(stemOf(word, language)) || beginnings.some((beginning) => word.startsWith(beginning))
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, marked: wordsOf(part).some(marks) }))
}
