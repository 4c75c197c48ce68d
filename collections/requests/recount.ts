import type { GlobalAfterChangeHook } from 'payload'

import { retentionTable } from '../globals/request-settings/retention-table'
import { eachOnItsOwn } from '../sound/each-on-its-own'
import { change } from './change'
import { destroyAfterBy } from './retention-table'

/** A new retention table holds for what is closed already too: the site says so to everybody who writes. */
export const recountRetention: GlobalAfterChangeHook = async ({ doc, req: { payload } }) => {
  // As it was just saved: within the save itself another reading may still see the old one.
  const table = retentionTable(doc)
  const { docs } = await payload.find({
    collection: 'requests',
    where: { status: { equals: 'closed' } },
    pagination: false,
    depth: 0,
    select: {},
  })
  await eachOnItsOwn('requests', docs, ({ id }) =>
    change(payload, id, (now) => ({ destroyAfter: destroyAfterBy(table, now) })),
  )
}
