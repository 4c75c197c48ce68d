import { randomBytes } from 'node:crypto'

import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { z } from 'zod'

import { freshSlug } from './builders'
import { rawMongo } from './raw-mongo'

type Values = Record<string, unknown>
/** Fields of which two documents cannot hold the same. */
const unique = ['slug', 'code', 'reference', 'lookup', 'once']

type Step = string | number
/** A place in a document as the database keeps it; a localised value stands there once for each language. */
type Spot = { path: Step[]; localized: boolean }

function spots(fields: readonly FlattenedField[], above: Step[] = []): Spot[] {
  return fields.flatMap((field) => {
    const path = [...above, field.name]
    const here = { path, localized: 'localized' in field && field.localized === true }
    if (!('flattenedFields' in field)) return [here]
    return [here, ...spots(field.flattenedFields, field.type === 'array' ? [...path, 0] : path)]
  })
}

/** A copy of a raw document with a value at one place, without ids, so that it can be stored beside the first. */
function copyOf(value: unknown, [step, ...rest]: Step[], bad: unknown): unknown {
  if (step === undefined) return bad
  const inside = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Values | null) }
  Reflect.set(inside, step, copyOf(Reflect.get(inside, step), rest, bad))
  return inside
}

/** The same with new ids for all rows: SQLite keeps the rows of all documents in one table. */
function withNewRows(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNewRows)
  if (typeof value !== 'object' || value === null) return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      name === 'id' && typeof part === 'string' ? randomBytes(12).toString('hex') : withNewRows(part),
    ]),
  )
}

/** What a database makes itself. */
const withoutId = (data: Values): Values =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'id' && name !== '_id'))

/** Values that no write lets through, and that old data or another program may have left. */
export const badValues: readonly unknown[] = [
  null,
  'tekst',
  5,
  [],
  {},
  ['x', null, 5],
  [null],
  { root: { children: [5, { type: 'vreemd', children: [{ type: 'text', text: 'los' }] }] } },
]

/** Set it to try all values in all fields, which takes minutes. */
const every = process.env.EVERY_BAD_VALUE === 'true'

/**
 * Stores copies of a document straight in the database, each with one bad value in one field, as many as
 * the database can hold.
 * @returns how many
 */
export async function storeBadCopies(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
): Promise<number> {
  const mongo = rawMongo(payload)
  const sql = await payload.db.findOne<Values & { id: string }>({ collection, where: { id: { equals: id } } })
  const raw = (await mongo?.read(collection, id)) ?? sql
  let stored = 0
  const all = spots(payload.collections[collection].config.flattenedFields)
  for (const [index, { path, localized }] of all.entries())
    // Each field once with another kind of value: all kinds in all fields would take minutes.
    for (const bad of every ? badValues : [badValues[index % badValues.length]]) {
      const everywhere = localized ? { nl: bad, en: bad } : bad
      const data = withNewRows(copyOf(raw, path, everywhere)) as Values
      const own = Object.fromEntries(
        unique.filter((name) => name in data && name !== path[0]).map((name) => [name, freshSlug(name)]),
      )
      const copy = { ...data, ...own }
      const add = mongo
        ? mongo.add(collection, copy)
        : payload.db.create({ collection, data: withoutId(copy) })
      // What a database cannot hold cannot stand in it.
      stored += await add.then(
        () => 1,
        () => 0,
      )
    }
  return stored
}

type Statement = { sql: string; args: string[] }
/** The part of the SQLite adapter that runs a statement; MongoDB's has none. */
const sqlite = z.looseObject({
  client: z.custom<{ execute: (statement: Statement) => Promise<unknown> }>(
    (value) => typeof value === 'object' && value !== null && 'execute' in value,
  ),
})

/** Leaves half of the JSON of a question's text in the file, as a failing disk does; MongoDB keeps no JSON. */
export async function breakText(payload: Payload, id: string): Promise<void> {
  const { data: database } = sqlite.safeParse(payload.db)
  const sql = `UPDATE faq_locales SET parents_body = '{"root":' WHERE _parent_id = ?`
  await database?.client.execute({ sql, args: [id] })
}

/** Every state of a global with one bad value in one of its fields, one after the other, straight in the database. */
export async function* badGlobals(payload: Payload, slug: 'steunpunt' | 'navigation' | 'request-settings') {
  const mongo = rawMongo(payload)
  const raw = (await mongo?.readGlobal(slug)) ?? (await payload.db.findGlobal<Values>({ slug }))
  const put = (data: Values): Promise<unknown> =>
    mongo ? mongo.replaceGlobal(slug, data) : payload.db.updateGlobal({ slug, data: withoutId(data) })
  const fields = payload.globals.config.find((one) => one.slug === slug)?.flattenedFields ?? []
  for (const { path, localized } of spots(fields))
    for (const bad of [null, 'tekst', [null]]) {
      const stored = await put(copyOf(raw, path, localized ? { nl: bad, en: bad } : bad) as Values).then(
        () => true,
        () => false,
      )
      if (stored) yield `${path.join('.')} = ${JSON.stringify(bad)}`
    }
  await put(raw)
}
