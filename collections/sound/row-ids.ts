import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'

import type { Entity } from './entity'
import { isValues } from './places'

type Data = Record<string, unknown>

/** The lists of a document, those in its groups too, with their paths in the database. */
function* listsIn(fields: readonly FlattenedField[], data: Data, above = ''): Generator<[string, Data[]]> {
  for (const field of fields) {
    const value = data[field.name]
    const path = above + field.name
    if (field.type === 'array' && Array.isArray(value)) {
      const rows = value.filter(isValues)
      yield [path, rows]
      for (const row of rows) yield* listsIn(field.flattenedFields, row, `${path}.`)
    } else if ('flattenedFields' in field && isValues(value))
      yield* listsIn(field.flattenedFields, value, `${path}.`)
  }
}

type Given = readonly (readonly [string, readonly Data[]])[]

const idsOf = (rows: readonly Data[]): unknown[] => rows.map(({ id }) => id).filter((id) => id !== undefined)

/** True when another document has one of these rows. */
async function takenElsewhere(
  collection: CollectionSlug,
  id: string,
  lists: Given,
  req: PayloadRequest,
): Promise<boolean> {
  const same = lists
    .filter(([, rows]) => idsOf(rows).length > 0)
    .map(([path, rows]): Where => ({ [`${path}.id`]: { in: idsOf(rows) } }))
  if (same.length === 0) return false
  const where: Where = { and: [{ id: { not_equals: id } }, { or: same }] }
  const { docs } = await req.payload.db.find({ collection, where, select: {}, sort: 'id', limit: 1, req })
  return docs.length > 0
}

/**
 * Takes away the ids of rows that another row has: SQLite keeps the rows of all documents in one table and
 * fails on the second. A new document gets new ids for all of its rows. It changes the data it is given.
 * @param id the document that is changed; undefined for a new one
 */
export async function freeRowIds(
  entity: Entity,
  data: Data,
  id: string | undefined,
  req: PayloadRequest,
): Promise<void> {
  const lists = [...listsIn(entity.config.flattenedFields, data)]
  const all =
    entity.kind === 'collection' &&
    (id === undefined || (await takenElsewhere(entity.config.slug, id, lists, req)))
  for (const [, rows] of lists) {
    const seen = new Set<unknown>()
    for (const row of rows) {
      if (all || seen.has(row.id)) delete row.id
      seen.add(row.id)
    }
  }
}
