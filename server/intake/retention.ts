import type { Payload } from 'payload'

import { record } from '@/collections/audit-log/record'
import type { Request } from '@/collections/payload-types'
import { destroy } from '@/collections/requests/destroy'

import { overwriteDeleted, shredDeleted } from './shred'

const ended = ['withdrawn', 'destroyed'] as const
const batch = 200

/** The requests whose time is over at a moment, oldest first: what the next run destroys. */
export async function dueForDestruction(payload: Payload, at: Date): Promise<Request[]> {
  const { docs } = await payload.find({
    collection: 'requests',
    where: {
      and: [{ destroyAfter: { less_than_equal: at.toISOString() } }, { status: { not_in: [...ended] } }],
    },
    sort: 'destroyAfter',
    limit: batch,
    depth: 0,
  })
  return docs
}

/** Messages that outlived their request because a destruction was cut off. */
async function deleteOrphans(payload: Payload): Promise<void> {
  await payload.delete({
    collection: 'request-messages',
    where: { 'request.status': { in: [...ended] } },
    depth: 0,
  })
}

/**
 * Destroys what has to go, cleans the file and writes a report of it: which references, and when. The
 * report is also what backups are told by: after a restore the same references have to go again, and the
 * next run does so by itself because their dates have passed.
 * @returns how many were destroyed
 */
export async function runRetention(payload: Payload, now: Date): Promise<number> {
  const due = await dueForDestruction(payload, now)
  if (due.length > 0) await overwriteDeleted(payload)
  for (const { id, reference } of due) {
    await record(payload, { action: 'request-destroyed', request: reference })
    await destroy(payload, id, 'destroyed', now)
  }
  await deleteOrphans(payload)
  if (due.length > 0)
    await payload.create({
      collection: 'destruction-reports',
      depth: 0,
      data: {
        at: now.toISOString(),
        count: due.length,
        references: due.map(({ reference, outcome }) => `${reference} ${outcome ?? 'open'}`).join('\n'),
      },
    })
  await shredDeleted(payload, due.length > 0)
  return due.length
}
