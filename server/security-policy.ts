const none =
  "default-src 'none'; base-uri 'none'; form-action 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'"

/** One constant policy for every cached page: they hold no inline script and no inline style. */
export const pagePolicy = `${none}; script-src 'self'; style-src 'self'; frame-ancestors 'none'`

/** A fresh value that ties a page's own scripts to this one answer. */
export const nonce = (): string => Buffer.from(crypto.randomUUID()).toString('base64')

/** Pages made for each request (search, region, schools) keep the framework's scripts. */
export const livePagePolicy = (value: string): string =>
  `${none}; script-src 'self' 'nonce-${value}' 'strict-dynamic'; style-src 'self'; frame-ancestors 'none'`

/** Drafts, too, and the CMS may show them in a frame of its own. */
export const draftPolicy = (value: string): string =>
  `${none}; script-src 'self' 'nonce-${value}' 'strict-dynamic'; style-src 'self'; frame-ancestors 'self'`

/** The CMS sets styles inline in many places; its scripts are held to a nonce all the same. */
export const adminPolicy = (value: string): string =>
  `default-src 'self'; script-src 'self' 'nonce-${value}' 'strict-dynamic'; style-src 'self' 'unsafe-inline'; ` +
  "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; frame-src 'self'; " +
  "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
