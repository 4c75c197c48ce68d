/** Scripts of the framework; data blocks (JSON-LD, speculation rules) and our own modules stay. */
const script =
  /<script(?![^>]*type="(?:application\/ld\+json|speculationrules)")(?![^>]*src="\/enhance\/)[^>]*>[\s\S]*?<\/script>/g
const scriptPreload = /<link[^>]+(?:rel="preload"[^>]+as="script"|rel="modulepreload")[^>]*>/g

/**
 * A page's HTML without the framework's scripts; our own modules and data blocks stay.
 * @param {string} html
 */
export const withoutScripts = (html) => html.replace(script, '').replace(scriptPreload, '')

/** What a page carries that stands for a missing one (404) or for one that cannot be made now (503). */
const statusMark = /<meta name="page-status" content="(404|503)"/

/** Browsers ask again each time (a cheap 304), and shared caches keep nothing: they would never hear of a publication. */
const askAgain = 'private, max-age=0, must-revalidate'

/**
 * A cached page as visitors get it: the same HTML without React's runtime, 142 kB lighter, so that one
 * constant Content-Security-Policy without hashes holds. The entry is changed in place, because Next
 * answers the first request with the same object.
 *
 * A missing document is rendered as a full page, readable without JavaScript (Next's notFound() sends an
 * empty body until its script runs), and becomes a 404 here; a page whose reading failed becomes a 503.
 *
 * How long anybody may keep a page stands on the page itself: without it Next says "a year" to shared caches
 * for every request that proxy.ts did not foresee, such as one with a made-up preview cookie.
 * @template {{ kind: string, html?: unknown, status?: number, headers?: Record<string, unknown> }} E
 * @param {E | null} entry
 * @returns {E | null}
 */
export function withoutRuntime(entry) {
  if (entry?.kind !== 'APP_PAGE' || entry.html === undefined || entry.html === null) return entry
  const { html } = entry
  const text =
    typeof html === 'object' && 'toUnchunkedString' in html && typeof html.toUnchunkedString === 'function'
      ? String(html.toUnchunkedString())
      : String(html)
  entry.html = withoutScripts(text)
  const status = Number(statusMark.exec(text)?.[1])
  if (status) entry.status = status
  entry.headers = {
    ...entry.headers,
    'cache-control': (entry.status ?? 200) < 400 ? askAgain : 'no-store',
    // A crawler may come back for a page that cannot be made now.
    ...(status === 503 && { 'retry-after': '120' }),
  }
  return entry
}
