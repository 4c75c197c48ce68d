import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { without, type Values } from './texts'

export type Asked = { collection: { slug: string }; id: string; req: PayloadRequest }

/** The main document in all languages, public or not: what the last write that was no draft left there. */
export async function mainVersion({ collection, id, req }: Asked): Promise<Values | undefined> {
  const found = await req.payload.db.findOne({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  return found === null ? undefined : { ...found }
}

/** True when visitors can read it. */
export const isPublic = (version: Values | undefined): version is Values => version?._status === 'published'

/**
 * The one question about what is public: what visitors can read of a document now, in all languages, or
 * undefined when nothing. Whatever changes for visitors is decided by asking this before and after a write;
 * the newest draft, which Payload gives hooks as the previous document, says nothing about it.
 */
export async function publicVersion(asked: Asked): Promise<Values | undefined> {
  const main = await mainVersion(asked)
  return isPublic(main) ? main : undefined
}

async function versionsWhere({ collection, req }: Pick<Asked, 'collection' | 'req'>, where: Where) {
  const { docs } = await req.payload.db.findVersions<Values>({
    collection: collection.slug as CollectionSlug,
    where,
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}

const newestOf = ({ id }: Asked): Where => ({
  and: [{ parent: { equals: id } }, { latest: { equals: true } }],
})

/** The newest version in all languages: what an editor sees and goes on with. */
export const newestVersion = async (asked: Asked): Promise<Values | undefined> =>
  (await versionsWhere(asked, newestOf(asked)))?.version

/** One version in all languages, by its own id. */
export const versionWithId = async (asked: Asked): Promise<Values | undefined> =>
  (await versionsWhere(asked, { id: { equals: asked.id } }))?.version

/**
 * Gives the newest version the date at which it was made. Payload gives one that was restored the date of
 * the whole document, so that it stands last among the versions.
 */
export async function dateNewest(asked: Asked): Promise<void> {
  const newest = await versionsWhere(asked, newestOf(asked))
  if (!newest) return
  const { id, parent, updatedAt, version } = newest
  await asked.req.payload.db.updateVersion({
    collection: asked.collection.slug as CollectionSlug,
    id,
    versionData: { parent, latest: true, createdAt: updatedAt, updatedAt, version },
    req: asked.req,
  })
}

/**
 * Puts a version on top of all others.
 * @param place of several in one go, the first is 1: two of the same millisecond would both be the newest
 */
export async function addVersion({ collection, id, req }: Asked, version: Values, place = 1): Promise<void> {
  const now = new Date(Date.now() + place).toISOString()
  await req.payload.db.createVersion({
    collectionSlug: collection.slug as CollectionSlug,
    parent: id,
    versionData: { ...without(version, 'id', '_id'), updatedAt: now },
    autosave: false,
    createdAt: now,
    updatedAt: now,
    returning: false,
    req,
  })
}

/** Writes the main document as it is given, in all languages; only for what was public already. */
export async function writeMain({ collection, id, req }: Asked, main: Values): Promise<void> {
  const data = { ...main, updatedAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection: collection.slug as CollectionSlug, id, data, req })
}
