import type { PayloadRequest, TypedUser } from 'payload'

import type { Request } from '../payload-types'

import { readsRequests } from '../access/desks'
import { refuse } from './refuse'
import { wholeRequest } from './whole-request'

/** The account behind a call, when it may read requests at all. @throws APIError 403 */
export function caseworkerOf(req: PayloadRequest): TypedUser {
  if (!req.user || !readsRequests(req)) throw refuse(req, 'notCaseworker')
  return req.user
}

/**
 * The request that a call names, sealed fields and all, when it lies on a desk of the caller.
 * @param me the caller, who may read requests (`caseworkerOf`)
 * @throws APIError 404, the same for a request that lies elsewhere as for one that is not there
 */
export async function ownRequest(req: PayloadRequest, me: TypedUser): Promise<Request> {
  const id = req.routeParams?.id
  const where = { id: { equals: typeof id === 'string' ? id : '' } }
  const allowed = await req.payload.find({
    collection: 'requests',
    where,
    limit: 1,
    depth: 0,
    overrideAccess: false,
    user: me,
  })
  const request = allowed.docs[0] && (await wholeRequest(req.payload, where))
  if (!request) throw refuse(req, 'notYours')
  return request
}
