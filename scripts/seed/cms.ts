import type { DataFromGlobalSlug, FlattenedField, Payload, RequiredDataFromCollectionSlug } from 'payload'

import { findReadable } from '@/collections/sound/find-readable'

import type { SeedRecord, Stored } from './decide'
import { documentHash } from './hash'
import { isGlobal, type Kind, type SeededCollection, type SeededGlobal } from './schemas'
import type { SeedLanguage, Values } from './values'

type Data = RequiredDataFromCollectionSlug<SeededCollection>
type GlobalData = Partial<DataFromGlobalSlug<SeededGlobal>>
type Saved = Values & { id: string }

/** A document as it stands in the CMS; `slug` finds those that the seed did not make. */
export type StoredDocument = Stored & { slug: string }

/** The newest version of every document of a kind, drafts included; a global is there once it was saved. */
export async function readStored(payload: Payload, kind: Kind): Promise<StoredDocument[]> {
  if (isGlobal(kind)) {
    const found = await payload.findGlobal({ slug: kind, locale: 'all', depth: 0 })
    return found.updatedAt ? [{ id: kind, slug: kind, hash: documentHash(found) }] : []
  }
  const docs = await findReadable(payload, { collection: kind, draft: true, locale: 'all', depth: 0 })
  return docs.map((document) => ({ id: document.id, slug: document.slug, hash: documentHash(document) }))
}

/** What the seed remembers, by key. */
export async function readRecords(payload: Payload): Promise<Map<string, SeedRecord>> {
  const { docs } = await payload.find({ collection: 'seed-records', depth: 0, pagination: false })
  return new Map(docs.map(({ key, ...record }) => [key, record]))
}

/** Remembers a document; makes the record when there is none. */
export async function saveRecord(
  payload: Payload,
  key: string,
  record: SeedRecord | undefined,
  data: Omit<SeedRecord, 'id'>,
): Promise<SeedRecord> {
  const collection = 'seed-records'
  if (record) return payload.update({ collection, id: record.id, depth: 0, data })
  return payload.create({ collection, depth: 0, data: { key, ...data } })
}

/** Writes a document or global in one language; a document without an id is made. */
export async function save(
  payload: Payload,
  kind: Kind,
  id: string | undefined,
  locale: SeedLanguage,
  values: Values,
): Promise<Saved> {
  if (isGlobal(kind)) {
    const data = values as GlobalData
    return { ...(await payload.updateGlobal({ slug: kind, locale, depth: 0, data })), id: kind }
  }
  const data = values as Data
  const saved =
    id === undefined
      ? await payload.create({ collection: kind, locale, depth: 0, data })
      : await payload.update({ collection: kind, id, locale, depth: 0, data })
  return { ...saved }
}

/** The fields a kind can hold. */
export function fieldsOf(payload: Payload, kind: Kind): readonly FlattenedField[] {
  if (!isGlobal(kind)) return payload.collections[kind].config.flattenedFields
  return payload.globals.config.find(({ slug }) => slug === kind)?.flattenedFields ?? []
}
