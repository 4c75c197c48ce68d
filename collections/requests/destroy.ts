import type { Payload } from 'payload'

import { change } from './change'

/** The first moment of the month: what remains of a request tells no more precisely when it was. */
const monthOf = (moment: string): string => `${moment.slice(0, 7)}-01T00:00:00.000Z`

/** The month in which it came; the present one where what stands there is no date: its content goes all the same. */
const monthOfArrival = (receivedAt: unknown, now: Date): string =>
  monthOf(
    typeof receivedAt === 'string' && !Number.isNaN(Date.parse(receivedAt)) ? receivedAt : now.toISOString(),
  )

/**
 * Destroys the content of a request at once: what was asked, every message, the way in by code. What
 * remains is a tombstone of codes without content, so that staff can see that it was there.
 * It can be done again when it was cut off half-way.
 * @returns false when its time is not over any more
 * @throws Error when it could not be written; nothing is gone then
 * @param status who ended it: the sender ('withdrawn') or the retention table ('destroyed')
 */
export async function destroy(
  payload: Payload,
  id: string,
  status: 'withdrawn' | 'destroyed',
  now: Date,
): Promise<boolean> {
  const after = await change(payload, id, ({ reference, receivedAt, destroyAfter, status: before }) => {
    // The sender may have written since it was found to be due.
    if (status === 'destroyed' && destroyAfter > now.toISOString()) return undefined
    return {
      status: before === 'withdrawn' ? before : status,
      receivedAt: monthOfArrival(receivedAt, now),
      senderLastAt: monthOfArrival(receivedAt, now),
      destroyAfter: monthOf(now.toISOString()),
      // Unique, and nothing that a code can become.
      lookup: `gone ${reference}`,
      sealed: null,
      senderRecipient: null,
      teamRecipient: null,
      assignee: null,
      unread: false,
      replyDue: null,
      repliedAt: null,
      closedAt: null,
      waitingUntil: null,
      noticeDue: false,
      noticeNextAt: null,
      noticeProblem: null,
    }
  })
  if (!after) throw new Error(`Request ${id} could not be destroyed: another process was writing to it.`)
  if (after.sealed) return false
  await payload.delete({
    collection: 'request-messages',
    where: { request: { equals: id } },
    depth: 0,
    disableTransaction: true,
  })
  return true
}
