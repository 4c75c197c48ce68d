import type { Payload } from 'payload'

import { record } from '@/collections/audit-log/record'
import type { Request } from '@/collections/payload-types'
import { destroy } from '@/collections/requests/destroy'
import { eachOnItsOwn } from '@/collections/sound/each-on-its-own'
import { findReadable } from '@/collections/sound/find-readable'
import { goneStatuses } from '@/domain/requests/codes'

import { overwriteDeleted, shredDeleted, shredSoon } from './shred'

const batch = 200

/** The requests whose time is over at a moment, oldest first: what the next run destroys. */
export function dueForDestruction(payload: Payload, at: Date): Promise<Request[]> {
  return findReadable(payload, {
    collection: 'requests',
    where: {
      and: [
        { destroyAfter: { less_than_equal: at.toISOString() } },
        { status: { not_in: [...goneStatuses] } },
      ],
    },
    sort: 'destroyAfter',
    limit: batch,
    depth: 0,
  })
}

/** Messages that outlived their request because a destruction was cut off. */
async function deleteOrphans(payload: Payload): Promise<void> {
  await payload.delete({
    collection: 'request-messages',
    where: { 'request.status': { in: [...goneStatuses] } },
    depth: 0,
  })
}

/** Which requests go, before they do: a run that is cut off must not leave one that no report names. */
async function report(payload: Payload, due: readonly Request[], now: Date): Promise<void> {
  await payload.create({
    collection: 'destruction-reports',
    depth: 0,
    data: {
      at: now.toISOString(),
      count: due.length,
      references: due.map(({ reference, outcome }) => `${reference} ${outcome ?? 'open'}`).join('\n'),
    },
  })
}

/**
 * Writes a report of what has to go (which references, and when), destroys it and cleans the file. The
 * report is also what backups are told by: after a restore the same references have to go again, and the
 * next run does so by itself because their dates have passed.
 * @returns how many were destroyed
 * @throws what went wrong first, after all others were destroyed
 */
export async function runRetention(payload: Payload, now: Date): Promise<number> {
  const due = await dueForDestruction(payload, now)
  if (due.length > 0) {
    await overwriteDeleted(payload)
    await report(payload, due, now)
    shredSoon()
  }
  let gone = 0
  // One that cannot be destroyed must not keep the others from it; the next run tries it again.
  const [failure] = await eachOnItsOwn('requests', due, async (request) => {
    // A sender who wrote meanwhile keeps the request; only what is gone is logged as such.
    if (!(await destroy(payload, request.id, 'destroyed', now))) return
    await record(payload, { action: 'request-destroyed', request: request.reference })
    gone += 1
  })
  await deleteOrphans(payload)
  await shredDeleted(payload)
  if (failure !== undefined) throw failure
  return gone
}
