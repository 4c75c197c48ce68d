import config from '@payload-config'
import { getPayload } from 'payload'

import { record } from '@/collections/audit-log/record'
import type { Request } from '@/collections/payload-types'
import { change } from '@/collections/requests/change'
import { destroy } from '@/collections/requests/destroy'
import { destroyAfter } from '@/collections/requests/retention-table'
import { tellStaff } from '@/collections/requests/tell-staff'
import { sealMessage } from '@/domain/sealed-box'

import { unlessFailing } from './breaker'
import { findRequest } from './conversation'
import { teamKeyToSealFor } from './has-team-key'
import { replyDue } from './reply-due'
import { shredSoon } from './shred'
import type { Opened } from './ticket'

/** What a message of the sender changes: it has to be seen, also when the request was closed. */
async function afterMessage(request: Request, now: Date): Promise<Partial<Request>> {
  const payload = await getPayload({ config })
  const opens: Partial<Request> =
    request.status === 'closed' || request.status === 'waiting'
      ? { status: request.assignee ? 'active' : 'new', closedAt: null, outcome: null, waitingUntil: null }
      : {}
  // The promise that was made first stands; one that was kept is made again.
  const due = request.repliedAt || opens.closedAt === null ? await replyDue(now) : request.replyDue
  const data = { ...opens, senderLastAt: now.toISOString(), unread: true, replyDue: due, repliedAt: null }
  return {
    ...data,
    destroyAfter: await destroyAfter(payload, { ...request, ...data }),
    ...tellStaff(now),
  }
}

/**
 * Adds what a sender wrote to their request. The request is marked first, so that a server that stops
 * half-way leaves a mark without a message rather than a message nobody looks at.
 * @param once what the form's token is known by: the same form adds its text once
 * @returns false when there is no such request (any more), or nobody could read what is added
 * @throws whatever keeps it from being stored; then the sender is told that it was not
 */
export async function addMessage(opened: Opened, text: string, once: string, now: Date): Promise<boolean> {
  const payload = await getPayload({ config })
  const request = await findRequest(payload, opened.lookup)
  const team = await teamKeyToSealFor()
  if (!request?.sealed || !request.senderRecipient || !team) return false
  const content = { v: 1, kind: 'sender', request: request.reference, at: now.toISOString(), text } as const
  const sealed = await sealMessage(content, [team, request.senderRecipient])
  const where = { once: { equals: once } }
  const isThere = async () => (await payload.count({ collection: 'request-messages', where })).totalDocs > 0
  return unlessFailing(async () => {
    if (await isThere()) return true
    const marked = await change(payload, request.id, (current) =>
      current.sealed ? afterMessage(current, now) : undefined,
    )
    if (!marked?.sealed) return false
    const data = { request: request.id, kind: 'sender', at: now.toISOString(), sealed, once } as const
    try {
      await payload.create({ collection: 'request-messages', depth: 0, disableTransaction: true, data })
    } catch (error) {
      // The same form, sent twice at the same moment, is no failure of the database.
      if (await isThere().catch(() => false)) return true
      throw error
    }
    await record(payload, { action: 'sender-added', actor: 'sender', request: request.reference })
    return true
  })
}

/** Destroys a request because its sender wants so. @returns false when there was none (any more) */
export async function withdraw({ lookup }: Opened, now: Date): Promise<boolean> {
  const payload = await getPayload({ config })
  const request = await findRequest(payload, lookup)
  if (!request) return false
  await record(payload, { action: 'sender-withdrew', actor: 'sender', request: request.reference })
  shredSoon()
  await destroy(payload, request.id, 'withdrawn', now)
  return true
}

/** Notes that a sender opened their request. */
export async function noteSenderRead(reference: string): Promise<void> {
  const payload = await getPayload({ config })
  await record(payload, { action: 'sender-read', actor: 'sender', request: reference })
}
