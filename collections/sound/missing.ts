import { isolateObjectProperty, type CollectionSlug, type PayloadRequest } from 'payload'

import type { Place } from './places'
import { places } from './places'
import { referencesAt, type Reference } from './references'

/** A reference and the place where it stands. */
export type Pointer = Reference & Pick<Place, 'path' | 'label'>

const isCollection = (slug: string, req: PayloadRequest): slug is CollectionSlug =>
  Object.hasOwn(req.payload.collections, slug)

/** MongoDB's own ids have one shape, and it fails on a question about any other. */
const canBeId = (id: string, { payload }: PayloadRequest): boolean =>
  payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id)

/** Which of these ids exist in a collection. The database is asked itself: a document that cannot be read is there. */
async function existing(
  collection: CollectionSlug,
  ids: string[],
  req: PayloadRequest,
): Promise<Set<string>> {
  const { docs } = await req.payload.db.find({
    collection,
    where: { id: { in: ids.filter((id) => canBeId(id, req)) } },
    select: {},
    sort: 'id',
    pagination: false,
    limit: 0,
    req,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

const keyOf = ({ collection, id }: Reference): string => `${collection} ${id}`

/** Those of these pointers that lead to nothing. */
export async function leadingNowhere(pointers: readonly Pointer[], req: PayloadRequest): Promise<Pointer[]> {
  const there = new Set<string>()
  for (const slug of new Set(pointers.map(({ collection }) => collection))) {
    if (!isCollection(slug, req)) continue
    const ids = new Set(pointers.flatMap(({ collection, id }) => (collection === slug && id ? [id] : [])))
    if (ids.size === 0) continue
    for (const id of await existing(slug, [...ids], req)) there.add(`${slug} ${id}`)
  }
  return pointers.filter((pointer) => !there.has(keyOf(pointer)))
}

/**
 * Those of these pointers that a draft did not have before. What was stored already may stay in it, so that
 * nobody loses what they typed because a page elsewhere is gone; publishing asks for it.
 */
export async function newIn(
  pointers: readonly Pointer[],
  { collection, id }: { collection: CollectionSlug; id: string },
  req: PayloadRequest,
): Promise<Pointer[]> {
  const stored = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  const { flattenedFields } = req.payload.collections[collection].config
  const before = stored ? [...places(flattenedFields, { ...stored }, req)].flatMap(referencesAt) : []
  const known = new Set(before.map(keyOf))
  return pointers.filter((pointer) => !known.has(keyOf(pointer)))
}
