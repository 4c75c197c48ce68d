import { APIError, type PayloadRequest, type TypedUser } from 'payload'

import type { Request } from '../payload-types'

import { readsRequests } from '../access/desks'
import { refuse } from './refuse'

/** The account behind a call, when it may read requests at all. @throws APIError 403 */
export function caseworkerOf(req: PayloadRequest): TypedUser {
  if (!req.user || !readsRequests(req)) throw new APIError('Only caseworkers work with requests.', 403)
  return req.user
}

/**
 * The request that a call names, sealed fields and all, when it lies on a desk of the caller.
 * @throws APIError 403 for an account that reads no requests; 404 otherwise, the same for a request that
 * lies elsewhere as for one that is not there
 */
export async function ownRequest(req: PayloadRequest): Promise<Request> {
  caseworkerOf(req)
  const id = req.routeParams?.id
  const where = { id: { equals: typeof id === 'string' ? id : '' } }
  const allowed = await req.payload.find({
    collection: 'requests',
    where,
    limit: 1,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  })
  if (!allowed.docs[0]) throw refuse(req, 'notYours')
  return req.payload.findByID({
    collection: 'requests',
    id: allowed.docs[0].id,
    depth: 0,
    showHiddenFields: true,
  })
}
