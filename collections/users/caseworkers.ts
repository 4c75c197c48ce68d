import type { Payload } from 'payload'

import type { User } from '../payload-types'

/** Everybody who handles requests, whatever desk they work at. */
export async function caseworkers(payload: Payload): Promise<User[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'caseworker' } },
    pagination: false,
    depth: 0,
  })
  return docs
}
