import config from '@payload-config'
import { unstable_cache } from 'next/cache'
import { draftMode, headers } from 'next/headers'
import { getPayload, type CollectionSlug, type GlobalSlug, type Where, type TypedUser } from 'payload'
import { z } from 'zod'

import { siteContext } from '@/collections/access/site'
import { publishedTag } from '@/collections/hooks/refresh-pages'
import { findReadable } from '@/collections/sound/find-readable'
import { noteSkipped } from '@/collections/sound/skipped'
import { contentLanguage, type Language } from '@/locales/languages'

import { leaveOutUnreadable, leaveOutWrongParts } from './leave-out'

/** What a reader asks of a collection; every part of it is in the cache key. */
export type Query = { where?: Where; sort?: string; depth?: number; locale: Language }

/** Far above what one steunpunt writes; a bound, so that no page can ask for everything. */
const most = 1000

/** What the site may read; for an editor their drafts too. */
async function find(collection: CollectionSlug, query: Query, editor?: TypedUser): Promise<unknown[]> {
  const payload = await getPayload({ config })
  return findReadable(payload, {
    collection,
    ...query,
    locale: contentLanguage(query.locale),
    fallbackLocale: false,
    depth: query.depth ?? 0,
    limit: most,
    overrideAccess: false,
    ...(editor ? { draft: true, user: editor } : { context: siteContext }),
  })
}

/** A draft is only shown to a logged-in editor; the preview cookie alone is not enough. */
async function findDrafts(collection: CollectionSlug, query: Query): Promise<unknown[]> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  return find(collection, query, user ?? undefined)
}

/** Only what visitors see is kept: the cache is never given an editor. */
const cachedFind = unstable_cache(
  (collection: CollectionSlug, query: Query) => find(collection, query),
  ['find'],
  { tags: [publishedTag] },
)

/**
 * Published documents of a collection, as a visitor may read them, parsed by the caller's schema. One that
 * is not as the schema says is left out and named in the log: it costs itself, and no list.
 * In draft mode an editor gets the drafts, never from the cache.
 */
export async function published<T>(
  schema: z.ZodType<T>,
  collection: CollectionSlug,
  query: Query,
): Promise<T[]> {
  const { isEnabled } = await draftMode()
  const docs = isEnabled ? await findDrafts(collection, query) : await cachedFind(collection, query)
  return leaveOutUnreadable(schema, collection, docs)
}

async function findWhole(slug: GlobalSlug, locale: Language, field?: string): Promise<unknown> {
  const payload = await getPayload({ config })
  return payload.findGlobal({
    slug,
    locale: contentLanguage(locale),
    fallbackLocale: false,
    depth: 0,
    overrideAccess: false,
    context: siteContext,
    ...(field ? { select: { [field]: true } } : {}),
  })
}

/** A global as it stands; where that cannot be read, its fields one by one, without those that cannot. */
async function findGlobal(slug: GlobalSlug, locale: Language, fields: readonly string[]): Promise<unknown> {
  try {
    return await findWhole(slug, locale)
  } catch (error) {
    const parts = await Promise.allSettled(fields.map((field) => findWhole(slug, locale, field)))
    if (parts.every(({ status }) => status === 'rejected')) throw error
    const read = parts.map((part, index): [string, unknown][] => {
      const field = fields[index] ?? ''
      if (part.status === 'fulfilled') return [[field, z.looseObject({}).parse(part.value)[field]]]
      noteSkipped({ of: slug, id: field })
      return []
    })
    return Object.fromEntries(read.flat())
  }
}

const cachedGlobal = unstable_cache(findGlobal, ['global'], { tags: [publishedTag] })

/**
 * A global in one language, parsed by the caller's schema. What is wrong in it is left out and named in the
 * log, because every page reads it.
 */
export async function publishedGlobal<T>(
  schema: z.ZodType<T> & { shape: object },
  slug: GlobalSlug,
  locale: Language,
): Promise<T> {
  const value = await cachedGlobal(slug, locale, Object.keys(schema.shape))
  return leaveOutWrongParts(schema, slug, value)
}
