import type { CollectionSlug, DataFromCollectionSlug, Payload, TypedUser, Where } from 'payload'

import { noteSkipped } from './skipped'

/** What is asked of a collection; all of it comes back, in one answer. */
export type Search<Slug extends CollectionSlug> = {
  collection: Slug
  where?: Where
  sort?: string
  limit?: number
  depth?: number
  locale?: 'nl' | 'en' | 'all'
  fallbackLocale?: false | 'nl'
  draft?: boolean
  overrideAccess?: boolean
  user?: TypedUser | null
  context?: Record<string, unknown>
}

type Anything = Search<CollectionSlug>

async function read(payload: Payload, search: Anything): Promise<unknown[]> {
  return (await payload.find({ ...search, pagination: false })).docs
}

/** The ids alone of what fits, in its order. */
async function idsOf(payload: Payload, search: Anything): Promise<string[]> {
  const { docs } = await payload.find({ ...search, select: {}, pagination: false })
  return docs.map(({ id }) => id)
}

/** Half of the documents at a time, until those that cannot be read stand alone. */
async function inHalves(payload: Payload, search: Anything, ids: readonly string[]): Promise<unknown[]> {
  try {
    return await read(payload, { ...search, where: { id: { in: [...ids] } } })
  } catch {
    if (ids.length > 1) {
      const middle = Math.ceil(ids.length / 2)
      const first = await inHalves(payload, search, ids.slice(0, middle))
      return [...first, ...(await inHalves(payload, search, ids.slice(middle)))]
    }
    // A database that went away meanwhile is another matter than a document that cannot be read.
    await payload.db.count({ collection: search.collection, where: { id: { in: [...ids] } } })
    noteSkipped({ of: search.collection, id: ids[0] ?? '' })
    return []
  }
}

/**
 * Every document of a collection that fits and can be read. Payload answers with all documents or none: one
 * with a value that its field cannot hold makes it fail for all. Here such a document costs only itself.
 * @throws whatever Payload throws when it cannot read any, such as while the database is away
 */
export async function findReadable<Slug extends CollectionSlug>(
  payload: Payload,
  search: Search<Slug>,
): Promise<DataFromCollectionSlug<Slug>[]> {
  const found = await read(payload, search).catch(async () => {
    const ids = await idsOf(payload, search)
    return ids.length > 0 ? inHalves(payload, search, ids) : []
  })
  return found as DataFromCollectionSlug<Slug>[]
}
