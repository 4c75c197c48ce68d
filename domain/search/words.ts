import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'

import { stopWords } from './stop-words'

const stemmers: Readonly<Record<string, (word: string) => string>> = { nl: dutch, en: english }

/** The words of a text in order, lower case and without accents; anything but letters and digits divides. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Whether a word says something about a subject: no stop word of the language, no single letter. */
export function isTelling(word: string, language: string): boolean {
  return !/^[a-z]$/.test(word) && !stopWords[language]?.has(word)
}

/** The stem of a word as `wordsOf` gives it; the word itself in a language we have no stemmer for. */
export function stemOf(word: string, language: string): string {
  return stemmers[language]?.(word) || word
}
