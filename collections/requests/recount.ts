import type { GlobalAfterChangeHook } from 'payload'

import { change } from './change'
import { destroyAfter } from './retention-table'

/** A new retention table holds for what is closed already too: the site says so to everybody who writes. */
export const recountRetention: GlobalAfterChangeHook = async ({ req: { payload } }) => {
  const { docs } = await payload.find({
    collection: 'requests',
    where: { status: { equals: 'closed' } },
    pagination: false,
    depth: 0,
    select: {},
  })
  for (const { id } of docs)
    await change(payload, id, async (now) => ({ destroyAfter: await destroyAfter(payload, now) }))
}
