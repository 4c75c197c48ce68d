import type { NamedTerm } from './expand'
import { partsOf, type Part } from './query-parts'
import type { Kind, SearchDocument, SearchIndex } from './search-index'

/** The documents of one kind that were found, best first. */
export type HitGroup = { kind: Kind; hits: SearchDocument[] }

export type SearchOptions = {
  /** Terms whose other names are searched for too. */
  glossary?: readonly NamedTerm[]
  /** At most this many documents; never more than 50. */
  limit?: number
}

const mostHits = 50

/** A page that answers fewer of the words than another must score this share of the best page's score. */
const shareOfBest = 0.08

const boost = { title: 6, aliases: 4, summary: 2, text: 1 }

type Found = { score: number; answered: Set<string> }

/**
 * The documents that answer a query, in groups by kind; the group with the best document comes first.
 * Forgives typing errors in longer words, finds a word by its stem and a compound by its first part.
 * Never throws, whatever is typed; nothing found is an empty list.
 */
export function search(index: SearchIndex, query: string, options: SearchOptions = {}): HitGroup[] {
  const found = gather(index, partsOf(query, index.language, options.glossary ?? []))
  const ranked = [...found]
    .map(([id, { score, answered }]) => ({ id, score: score * answered.size, answered: answered.size }))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
  const mostAnswered = Math.max(0, ...ranked.map(({ answered }) => answered))
  const floor = (ranked[0]?.score ?? 0) * shareOfBest
  const hits = ranked
    .filter(({ score, answered }) => answered === mostAnswered || score >= floor)
    .slice(0, Math.min(options.limit ?? mostHits, mostHits))
  return grouped(hits.flatMap(({ id }) => index.documents.get(id) ?? []))
}

/** Runs every part and adds up, for each document, its score and the words it answers. */
function gather(index: SearchIndex, parts: readonly Part[]): Map<string, Found> {
  const found = new Map<string, Found>()
  for (const { answers, query, weight } of parts)
    for (const { id, score, queryTerms } of index.engine.search(query, {
      boost,
      tokenize: asIs,
      processTerm: asIs,
    })) {
      const key = String(id)
      const sum = found.get(key) ?? { score: 0, answered: new Set() }
      // The engine multiplies by the number of forms matched, which would favour words that have a stem.
      sum.score += (weight * score) / queryTerms.length
      answers.forEach((word) => sum.answered.add(word))
      found.set(key, sum)
    }
  return found
}

function grouped(documents: readonly SearchDocument[]): HitGroup[] {
  const groups = new Map<Kind, SearchDocument[]>()
  for (const document of documents)
    groups.set(document.kind, [...(groups.get(document.kind) ?? []), document])
  return [...groups].map(([kind, hits]) => ({ kind, hits }))
}

const asIs = (text: string) => [text]
