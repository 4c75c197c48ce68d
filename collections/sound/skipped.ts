import { LRUCache } from 'lru-cache'

/** A record, or a part of a global, that cannot be read as it stands. */
export type Unreadable = {
  /** the slug of a collection or global */
  of: string
  /** the id of a document, or the place in a global */
  id: string
  /** when it was last changed, where that is known: a new version is told of anew */
  version?: string
  /** which fields are wrong, by path; never what stands in them */
  at?: string
}

declare global {
  var steunwijzerSkipped: LRUCache<string, true> | undefined
}

/**
 * What was told already: a page that is made for each visit must not fill the log. The build holds this
 * module more than once, in routes and in pages; the list is there once.
 */
const told = (): LRUCache<string, true> => (globalThis.steunwijzerSkipped ??= new LRUCache({ max: 2000 }))

/**
 * Tells the server's log once what readers leave out, so that somebody can mend it: which record, and where
 * in it. Nothing of its content.
 */
export function noteSkipped({ of, id, version = '', at }: Unreadable): void {
  const key = `${of} ${id} ${version}`
  if (told().has(key)) return
  told().set(key, true)
  process.stderr.write(`Cannot be read and is left out: ${of} ${id}${at ? ` (${at})` : ''}\n`)
}
