import MiniSearch from 'minisearch'

import { isTelling, stemOf, wordsOf } from './words'

/** What a document is to the reader; results stand together by kind. */
export type Kind = 'question' | 'right' | 'route' | 'school' | 'contact' | 'term' | 'page'

/** One page of the site, in one language and reading level, as plain text. `id` is unique in an index. */
export type SearchDocument = {
  id: string
  kind: Kind
  title: string
  summary: string
  text: string
  aliases: readonly string[]
  path: string
}

/** Everything that can be found in one language; made in memory from the documents. */
export type SearchIndex = {
  language: string
  documents: ReadonlyMap<string, SearchDocument>
  engine: MiniSearch<SearchDocument>
}

/**
 * An index of documents for `search`.
 * @param language a code such as 'nl'; words have stems and stop words in Dutch and English
 * @throws Error when two documents have the same id
 */
export function createIndex(documents: readonly SearchDocument[], language: string): SearchIndex {
  const engine = new MiniSearch<SearchDocument>({
    fields: ['title', 'aliases', 'summary', 'text'],
    extractField: (document, field) => {
      const value = document[field as keyof SearchDocument]
      return typeof value === 'string' ? value : value.join('\n')
    },
    tokenize: wordsOf,
    processTerm: (word) => (isTelling(word, language) ? stemOf(word, language) : null),
  })
  engine.addAll(documents)
  return { language, documents: new Map(documents.map((document) => [document.id, document])), engine }
}
