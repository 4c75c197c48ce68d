import type { Payload, SanitizedCollectionConfig, TypedUser, Where } from 'payload'

import type { Day } from '@/domain/calendar'
import { defaultLanguage, siteLanguages } from '@/locales/languages'

/** What editors should look at, the most pressing first. */
export const tasks = ['overdue', 'outdated', 'missing', 'drafts', 'untranslated'] as const
export type Task = (typeof tasks)[number]

/** Documents of one collection that ask for the same work; `link` is the list that shows them. */
export type Waiting = { collection: SanitizedCollectionConfig; count: number; link: string }

const english = siteLanguages[1].code

const has = (collection: SanitizedCollectionConfig, field: string, localized = false) =>
  collection.flattenedFields.some(
    (each) => each.name === field && (!localized || ('localized' in each && each.localized === true)),
  )

/** How a task is found in a collection; undefined where it cannot arise. */
function filter(task: Task, collection: SanitizedCollectionConfig, today: Day): Where | undefined {
  const finds: Record<Task, Where | undefined> = {
    // Days are kept as noon or midnight UTC, so the day itself is not over yet.
    overdue: has(collection, 'reviewBy') ? { reviewBy: { less_than: `${today}T00:00:00.000Z` } } : undefined,
    outdated: has(collection, 'attention')
      ? { attention: { in: ['parents-outdated', 'youth-outdated'] } }
      : undefined,
    missing: has(collection, 'attention')
      ? { attention: { in: ['parents-missing', 'youth-missing'] } }
      : undefined,
    drafts: collection.versions?.drafts ? { _status: { equals: 'draft' } } : undefined,
    untranslated: has(collection, 'title', true) ? { title: { exists: false } } : undefined,
  }
  const found = finds[task]
  // The shape in which the list keeps its filters, so that an editor sees and can change them there.
  return found && { or: [{ and: [found] }] }
}

/** A filter as the query of a list, such as where[or][0][and][0][title][exists]=false. */
function inQuery(value: unknown, name: string): string[] {
  if (typeof value !== 'object' || value === null)
    return [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`]
  return Object.entries(value).flatMap(([key, part]) => inQuery(part, `${name}[${key}]`))
}

/**
 * Where a task waits, and in how many documents, as far as this user may read them.
 * @param today see `amsterdamDay`
 */
export async function waiting(
  task: Task,
  payload: Payload,
  user: TypedUser | null,
  today: Day,
): Promise<Waiting[]> {
  const locale = task === 'untranslated' ? english : defaultLanguage
  const counts = payload.config.collections.map(async (collection): Promise<Waiting | undefined> => {
    const where = filter(task, collection, today)
    if (!where) return undefined
    const { totalDocs } = await payload.find({
      collection: collection.slug,
      where,
      locale,
      fallbackLocale: false,
      draft: true,
      depth: 0,
      limit: 1,
      // Only how many there are: one that cannot be read must not keep the others from being counted.
      select: {},
      overrideAccess: false,
      user,
      disableErrors: true,
    })
    const query = [`locale=${locale}`, ...inQuery(where, 'where')].join('&')
    const link = `${payload.config.routes.admin}/collections/${collection.slug}?${query}`
    return { collection, count: totalDocs, link }
  })
  const found = await Promise.all(counts)
  return found.filter((each) => each !== undefined).filter(({ count }) => count > 0)
}
