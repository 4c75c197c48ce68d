import type { Query } from 'minisearch'

import { expand, type NamedTerm } from './expand'
import { isTelling, stemOf, wordsOf } from './words'

/** One thing to look for, and which words of the query it answers. */
export type Part = { answers: readonly string[]; query: Query; weight: number }

/** How much of a query is looked for. */
const bounds = { characters: 200, words: 12, names: 24 }

/** What another name of the same term weighs against the word that was typed. */
const otherName = 0.7

/** Everything to look for in a query: each telling word, and the other names of the terms in it. */
export function partsOf(query: string, language: string, glossary: readonly NamedTerm[]): Part[] {
  const asked = query.slice(0, bounds.characters)
  const telling = wordsOf(asked).filter((word) => isTelling(word, language))
  const words = [...new Set(telling)].slice(0, bounds.words)
  return [...words.map((word) => anyForm(word, language)), ...otherNames(asked, words, language, glossary)]
}

/** A word as typed or by its stem; both, because Dutch stems are not always how a compound begins. */
function anyForm(word: string, language: string): Part {
  const query: Query = {
    combineWith: 'OR',
    queries: [...new Set([stemOf(word, language), word])],
    prefix: (term) => term.length >= 3,
    // Abbreviations differ by one letter (OPP, OPR), so short words must be typed right.
    fuzzy: (term) => term.length >= 5 && 0.2,
    maxFuzzy: 2,
    weights: { prefix: 0.4, fuzzy: 0.25 },
  }
  return { answers: [word], query, weight: 1 }
}

function otherNames(
  asked: string,
  words: string[],
  language: string,
  glossary: readonly NamedTerm[],
): Part[] {
  const parts = expand(asked, glossary).flatMap(({ found, also }) =>
    also.map((name) => ({ answers: wordsOf(found).filter((word) => words.includes(word)), name })),
  )
  return parts.slice(0, bounds.names).flatMap<Part>(({ answers, name }) => {
    const telling = wordsOf(name).filter((word) => isTelling(word, language))
    const query: Query = { combineWith: 'AND', queries: telling.map((word) => stemOf(word, language)) }
    return telling.some((word) => !words.includes(word)) ? [{ answers, query, weight: otherName }] : []
  })
}
