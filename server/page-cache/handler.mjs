import { LRUCache } from 'lru-cache'

import { withoutRuntime } from './without-runtime.mjs'

/**
 * @typedef {{ kind: string, html?: unknown, headers?: Record<string, unknown>, status?: number, tags?: string[] }} Entry
 * @typedef {{ tags?: string[], cacheControl?: unknown }} Context
 * @typedef {{ value: Entry | null, lastModified: number, tags: string[], cacheControl?: unknown }} Stored
 */

/** Pages and reads in memory: fresh after every start, bounded, and no file for a junk address. */
/** @type {LRUCache<string, Stored>} */
const entries = new LRUCache({ max: 5000, maxSize: 256 * 1024 * 1024, sizeCalculation: sizeOf })

/** How often a tag was refreshed; a page that began before a refresh is not kept (see `set`). */
let refreshes = 0
/** @type {LRUCache<string, number>} */
const began = new LRUCache({ max: 5000 })

/** @param {Stored} stored */
function sizeOf(stored) {
  const html = stored.value?.html
  return 2000 + (typeof html === 'string' ? html.length * 2 : 0)
}

/**
 * @param {Entry | null} entry
 * @param {Context} context
 * @returns {string[]}
 */
function tagsOf(entry, context) {
  const header = entry?.headers?.['x-next-cache-tags']
  return [
    ...(context.tags ?? []),
    ...(entry?.tags ?? []),
    ...(typeof header === 'string' ? header.split(',') : []),
  ]
}

/**
 * What is kept of a page. Next has put the address of a redirect on the first answer itself and would add
 * that of the entry to it; two make one unreadable address for many programs, so only what is kept has it.
 * @param {Entry | null} page
 * @returns {Entry | null}
 */
function kept(page) {
  const { location, ...others } = page?.headers ?? {}
  if (!page || location === undefined) return page
  const copy = { ...page, headers: { ...others, location } }
  page.headers = others
  return copy
}

/** Next's documented cache handler (get, set, revalidateTag, resetRequestCache), for one process. */
export default class PageCache {
  /**
   * @param {string} key
   * @returns {Promise<Stored | null>}
   */
  get(key) {
    const stored = entries.get(key)
    if (!stored && !began.has(key)) began.set(key, refreshes)
    return Promise.resolve(stored ?? null)
  }

  /**
   * @param {string} key
   * @param {Entry | null} entry
   * @param {Context} context
   */
  set(key, entry, context) {
    const page = kept(withoutRuntime(entry))
    const start = began.get(key)
    // Of two that were made side by side, the first took the note of when they began: if no refresh has
    // dropped what it kept, the second is as fresh.
    const outdated = start === undefined ? !entries.has(key) : start !== refreshes
    began.delete(key)
    // Pages that do not exist are cheap to make and endlessly many; a failure must not outlive its cause.
    if (!outdated && page?.status !== 404 && page?.status !== 503) {
      entries.set(key, {
        value: page,
        lastModified: Date.now(),
        tags: tagsOf(page, context),
        cacheControl: context.cacheControl,
      })
    }
    return Promise.resolve()
  }

  /** @param {string | string[]} tags */
  revalidateTag(tags) {
    const gone = new Set([tags].flat())
    refreshes += 1
    for (const [key, stored] of entries.entries()) {
      if (stored.tags.some((tag) => gone.has(tag))) entries.delete(key)
    }
    return Promise.resolve()
  }

  resetRequestCache() {}
}
