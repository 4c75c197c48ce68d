import { randomUUID } from 'node:crypto'

import { unstable_cache } from 'next/cache'

import { publishedTag } from '@/collections/hooks/refresh-pages'
import type { Level } from '@/domain/level'
import { expand } from '@/domain/search/expand'
import { search } from '@/domain/search/search'
import { createIndex, type Kind, type SearchIndex } from '@/domain/search/search-index'
import { wordsOf } from '@/domain/search/words'
import type { Language } from '@/locales/languages'

import { glossaryFor, type GlossaryReading } from './glossary'
import { searchDocuments, type Findable } from './search-documents'

/** A value that is new after every change visitors can see, and for every request of an editor's draft. */
const contentVersion = unstable_cache(() => Promise.resolve(randomUUID()), ['content-version'], {
  tags: [publishedTag],
})

type Searchable = { index: SearchIndex; findable: ReadonlyMap<string, Findable>; terms: GlossaryReading[] }

/** The index of each level and language with the version it was built from: one build per change. */
const built = new Map<string, { version: string; searchable: Promise<Searchable> }>()

async function build(level: Level, locale: Language): Promise<Searchable> {
  const [documents, terms] = await Promise.all([searchDocuments(level, locale), glossaryFor(level, locale)])
  const findable = new Map(documents.map((document) => [document.id, document]))
  return { index: createIndex(documents, locale), findable, terms }
}

async function searchableFor(level: Level, locale: Language): Promise<Searchable> {
  const key = `${locale}/${level}`
  const version = await contentVersion()
  const known = built.get(key)
  if (known?.version === version) return known.searchable
  const searchable = build(level, locale)
  built.set(key, { version, searchable })
  // A build that failed is tried again by the next visitor.
  searchable.catch(() => built.delete(key))
  return searchable
}

/** More results than anybody reads; a page of them also stays light on a phone. */
const most = 24

export type Found = {
  count: number
  /** true when there may be more: only the best are given */
  onlyBest: boolean
  groups: { kind: Kind; hits: Findable[] }[]
  /** terms that were searched for because the query holds another name of theirs */
  also: { title: string; lang: Language }[]
}

/** What a reader of this level finds for a query of at most 200 characters; never fails on what is typed. */
export async function searchFor(level: Level, locale: Language, query: string): Promise<Found> {
  const { index, findable, terms } = await searchableFor(level, locale)
  const groups = search(index, query, { glossary: terms, limit: most }).map(({ kind, hits }) => ({
    kind,
    hits: hits.flatMap(({ id }) => findable.get(id) ?? []),
  }))
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0)
  return {
    count,
    onlyBest: count === most,
    groups,
    also: terms.filter((term) => isOtherName(query, term)).map(({ title, lang }) => ({ title, lang })),
  }
}

/** Whether the query holds another name of a term than the one it has now. */
function isOtherName(query: string, term: GlossaryReading): boolean {
  const title = wordsOf(term.title).join(' ')
  return expand(query, [term]).some(({ also }) => also.includes(title))
}
