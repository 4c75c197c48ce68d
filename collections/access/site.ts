import type { Access } from 'payload'

import { readsTexts } from './roles'

/**
 * The mark that server/published.ts sets on its own reads. A request from outside cannot set it:
 * Payload never fills `context` from a request, so the REST API answers visitors with 403.
 */
export const siteContext = { site: true } as const

/** Staff who read texts read everything; the site reads what is published; visitors' own REST calls read nothing. */
export const publishedForSite: Access = ({ req }) => {
  if (readsTexts(req)) return true
  return req.context.site === true ? { _status: { equals: 'published' } } : false
}

/** The same for data that has no drafts. */
export const everythingForSite: Access = ({ req }) => readsTexts(req) || req.context.site === true
