import config from '@payload-config'
import { unstable_cache } from 'next/cache'
import { draftMode, headers } from 'next/headers'
import { getPayload, type CollectionSlug, type GlobalSlug, type Where, type TypedUser } from 'payload'
import { z } from 'zod'

import { siteContext } from '@/collections/access/site'
import { publishedTag } from '@/collections/hooks/refresh-pages'
import { contentLanguage, type Language } from '@/locales/languages'

/** What a reader asks of a collection; every part of it is in the cache key. */
export type Query = { where?: Where; sort?: string; depth?: number; locale: Language }

/** Far above what one steunpunt writes; a bound, so that no page can ask for everything. */
const most = 1000

/** What the site may read; for an editor their drafts too. */
async function find(collection: CollectionSlug, query: Query, editor?: TypedUser): Promise<unknown[]> {
  const payload = await getPayload({ config })
  const found = await payload.find({
    collection,
    ...query,
    locale: contentLanguage(query.locale),
    fallbackLocale: false,
    depth: query.depth ?? 0,
    limit: most,
    pagination: false,
    overrideAccess: false,
    ...(editor ? { draft: true, user: editor } : { context: siteContext }),
  })
  return found.docs
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
 * Published documents of a collection, as a visitor may read them, parsed by the caller's schema.
 * In draft mode an editor gets the drafts, never from the cache.
 * @throws ZodError when the CMS answers something else than the schema says
 */
export async function published<T>(
  schema: z.ZodType<T>,
  collection: CollectionSlug,
  query: Query,
): Promise<T[]> {
  const { isEnabled } = await draftMode()
  const docs = isEnabled ? await findDrafts(collection, query) : await cachedFind(collection, query)
  return z.array(schema).parse(docs)
}

async function findGlobal(slug: GlobalSlug, locale: Language): Promise<unknown> {
  const payload = await getPayload({ config })
  return payload.findGlobal({
    slug,
    locale: contentLanguage(locale),
    fallbackLocale: false,
    depth: 0,
    overrideAccess: false,
    context: siteContext,
  })
}

const cachedGlobal = unstable_cache(findGlobal, ['global'], { tags: [publishedTag] })

/** A global in one language, parsed by the caller's schema. */
export async function publishedGlobal<T>(
  schema: z.ZodType<T>,
  slug: GlobalSlug,
  locale: Language,
): Promise<T> {
  return schema.parse(await cachedGlobal(slug, locale))
}
