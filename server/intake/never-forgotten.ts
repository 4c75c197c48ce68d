import type { Payload } from 'payload'

import { record } from '@/collections/audit-log/record'
import { change } from '@/collections/requests/change'
import { readableRequests } from '@/collections/requests/readable'
import { staffedDesks } from '@/collections/requests/staffed-desks'
import { tellStaff } from '@/collections/requests/tell-staff'
import { eachOnItsOwn } from '@/collections/sound/each-on-its-own'
import { amsterdamDay } from '@/domain/calendar'
import { overStatuses } from '@/domain/requests/codes'

/** Hands requests at a desk where nobody works any more to the central point, when somebody works there. */
export async function handOnUnseen(payload: Payload): Promise<void> {
  const staffed = await staffedDesks(payload)
  if (!staffed.has('central')) return
  const requests = await readableRequests(payload, {
    where: { and: [{ desk: { not_in: [...staffed] } }, { status: { not_in: [...overStatuses] } }] },
  })
  const [failure] = await eachOnItsOwn('requests', requests, async ({ id, reference }) => {
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
      ...tellStaff(new Date()),
    }))
  })
  if (failure !== undefined) throw failure
}

/** Brings back requests whose day of waiting has come, and tells whoever has them. */
export async function wakeHeld(payload: Payload, now: Date): Promise<void> {
  const today = amsterdamDay(now)
  const requests = await readableRequests(payload, {
    where: { and: [{ status: { equals: 'waiting' } }, { waitingUntil: { less_than_equal: today } }] },
  })
  const [failure] = await eachOnItsOwn('requests', requests, async ({ id, reference }) => {
    await record(payload, { action: 'request-resumed', request: reference, reason: 'waited-until' })
    await change(payload, id, (request) =>
      request.status === 'waiting'
        ? { status: request.assignee ? 'active' : 'new', waitingUntil: null, ...tellStaff(now) }
        : undefined,
    )
  })
  if (failure !== undefined) throw failure
}
