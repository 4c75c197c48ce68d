import type { AfterErrorHook, CollectionAfterChangeHook } from 'payload'
import { isDeepStrictEqual } from 'node:util'

import { refreshPages } from '../hooks/refresh-pages'
import { hasBegun, saveUnderWay } from './under-way'
import { publicVersion } from './versions'

/**
 * Lets the very next request see what changed for visitors: what was public before this save, against what
 * is public after it. Saving a draft changes neither. Runs inside the transaction of MongoDB, which is safe:
 * Next drops the pages when the request ends, after the commit, and keeps none that was begun before.
 */
export const refreshAfterSave: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const { id } = doc as { id: string }
  const after = await publicVersion({ collection, id, req })
  if (!isDeepStrictEqual(saveUnderWay(req, id)?.before, after)) refreshPages(req)
}

/** A save that fails half-way is not undone on SQLite: visitors then see what the database holds. */
export const refreshAfterFailure: AfterErrorHook = ({ req }) => {
  if (hasBegun(req)) refreshPages(req)
}
