import type { Payload } from 'payload'

import { record } from '@/collections/audit-log/record'
import { change } from '@/collections/requests/change'
import { staffedDesks } from '@/collections/requests/staffed-desks'
import { amsterdamDay } from '@/domain/calendar'

const over = ['closed', 'withdrawn', 'destroyed']
const toldAgain = (now: Date) => ({
  noticeDue: true,
  noticeTries: 0,
  noticeNextAt: now.toISOString(),
  noticeProblem: null,
})

/** Hands requests at a desk where nobody works any more to the central point, when somebody works there. */
export async function handOnUnseen(payload: Payload): Promise<void> {
  const staffed = await staffedDesks(payload)
  if (!staffed.has('central')) return
  const { docs } = await payload.find({
    collection: 'requests',
    where: { and: [{ desk: { not_in: [...staffed] } }, { status: { not_in: over } }] },
    pagination: false,
    depth: 0,
  })
  for (const { id, reference } of docs) {
    await record(payload, {
      action: 'request-transferred',
      request: reference,
      reason: 'desk-empty',
      detail: 'central',
    })
    await change(payload, id, () => ({
      desk: 'central',
      assignee: null,
      status: 'new',
      waitingUntil: null,
      ...toldAgain(new Date()),
    }))
  }
}

/** Brings back requests whose day of waiting has come, and tells whoever has them. */
export async function wakeHeld(payload: Payload, now: Date): Promise<void> {
  const today = amsterdamDay(now)
  const { docs } = await payload.find({
    collection: 'requests',
    where: { and: [{ status: { equals: 'waiting' } }, { waitingUntil: { less_than_equal: today } }] },
    pagination: false,
    depth: 0,
  })
  for (const { id, reference } of docs) {
    await record(payload, { action: 'request-resumed', request: reference, reason: 'waited-until' })
    await change(payload, id, (request) =>
      request.status === 'waiting'
        ? { status: request.assignee ? 'active' : 'new', waitingUntil: null, ...toldAgain(now) }
        : undefined,
    )
  }
}
