import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { revalidateTag } from 'next/cache'

/** The tag every cached public page and every cached read carries. */
export const publishedTag = 'published'

/**
 * Lets the very next request see what changed. Outside the web server (seed, tests) there is no
 * page cache to refresh: Next then throws an invariant, which is the one error passed over here.
 */
export function refreshPages(req: Pick<PayloadRequest, 'payload'>): void {
  try {
    revalidateTag(publishedTag, { expire: 0 })
  } catch (error) {
    if (error instanceof Error && error.message.includes('static generation store missing')) return
    req.payload.logger.error({ err: error, msg: 'The page cache could not be refreshed' })
  }
}

export const refreshAfterChange: CollectionAfterChangeHook = ({ req }) => refreshPages(req)
export const refreshAfterDelete: CollectionAfterDeleteHook = ({ req }) => refreshPages(req)
export const refreshAfterGlobalChange: GlobalAfterChangeHook = ({ req }) => refreshPages(req)
