import type { Payload, Where } from 'payload'

import type { Request } from '../payload-types'

/**
 * The one request that this is true of, sealed fields too; undefined when it is not there. It asks nothing
 * about who may read: whoever calls it knows that.
 */
export async function wholeRequest(payload: Payload, where: Where): Promise<Request | undefined> {
  const { docs } = await payload.find({
    collection: 'requests',
    where,
    limit: 1,
    depth: 0,
    pagination: false,
    showHiddenFields: true,
  })
  return docs[0]
}
