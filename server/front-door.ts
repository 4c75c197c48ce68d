/** The files that are served as they lie there; an address below them that is no file is a missing page. */
const files =
  /^\/(?:_next\/static\/.+|enhance\/[\w-]+\.\w+|theme\.css|robots\.txt|sitemap\.xml|icon\.svg|\.well-known\/security\.txt)$/

/** Whether a path is that of a file rather than a page. */
export const isFile = (pathname: string): boolean => files.test(pathname)

/** Whether a path is the CMS itself, or its API. */
export const isAdmin = (pathname: string): boolean => /^\/admin(\/|$)/.test(pathname)
export const isApi = (pathname: string): boolean => pathname.startsWith('/api/')

/** The pages of the CMS for who is not logged in. */
const forAnybody = /^\/admin\/(?:login|logout|forgot|unauthorized|inactivity|create-first-user|reset\/[^/]+)$/

/**
 * Where the CMS sends who is not logged in, in the way Payload does it; undefined for a page that is for
 * anybody. Payload itself says 200 first, for pages that do not exist as well.
 */
export function loginFor(pathname: string, search: string): string | undefined {
  if (forAnybody.test(pathname)) return undefined
  const asked = pathname === '/admin' ? '' : pathname + search
  return asked ? `/admin/login?${new URLSearchParams({ redirect: asked }).toString()}` : '/admin/login'
}

/** What no address of a page holds, and what leads to another page when it is left out or decoded once more. */
const strange = /[\p{Cc}\s%\\]/u

/**
 * Whether a path means something: /%E0%A4%A cannot be decoded, and Next would answer it with a bare error;
 * %00 Next leaves out without a word, and %252e it decodes twice, so that another page would answer.
 */
export function isReadable(pathname: string): boolean {
  try {
    const path = decodeURIComponent(pathname)
    // The name of an image may hold what an address of ours does not.
    return !(isApi(pathname) ? /\p{Cc}/u : strange).test(path)
  } catch {
    return false
  }
}

/** What only reads. */
export const looking = ['GET', 'HEAD']

/**
 * The methods that a path takes, for every visitor; undefined below /api, where the CMS decides.
 * @param takesForm whether the path is that of a form
 */
export function methodsOf(pathname: string, takesForm: boolean): readonly string[] | undefined {
  if (isApi(pathname)) return undefined
  return takesForm || isAdmin(pathname) ? [...looking, 'POST'] : looking
}

/** What asks for a part of a file, or for it under a condition. */
const conditions = ['range', 'if-range', 'if-match', 'if-unmodified-since']

/**
 * The headers with which a file is asked for as a whole: a range that it does not have would be a 500 of
 * Next, under the address and with the long life of the file itself.
 */
export function forWholeFile(headers: Headers): Headers {
  const whole = new Headers(headers)
  for (const name of conditions) whole.delete(name)
  return whole
}
