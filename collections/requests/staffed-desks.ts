import type { Payload } from 'payload'

import { desksOf } from '../access/desks'

/** The desks at which at least one caseworker works: a request on any other would be seen by nobody. */
export async function staffedDesks(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'caseworker' } },
    pagination: false,
    depth: 0,
  })
  return new Set(docs.flatMap((user) => desksOf({ ...user, collection: 'users' })))
}
