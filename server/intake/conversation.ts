import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

import type { Request } from '@/collections/payload-types'
import { wholeRequest } from '@/collections/requests/whole-request'
import { findReadable } from '@/collections/sound/find-readable'
import { amsterdamDay, type Day } from '@/domain/calendar'
import type { Level } from '@/domain/level'
import type { Status } from '@/domain/requests/codes'
import { openMessage, SealedBoxError, type SealedQuestion } from '@/domain/sealed-box'

import type { Opened } from './ticket'

/** What a sender sees of their request. Notes among staff are sealed for staff alone and are left out. */
export type Conversation = {
  reference: string
  level: Level
  status: Status
  /** a slug */
  topic?: string
  waitingUntil?: Day
  replyDue?: Day
  repliedAt?: string
  destroyOn: Day
  question: SealedQuestion
  /** without a text when it cannot be opened: it was damaged */
  messages: { from: 'sender' | 'steunpunt'; at: string; text?: string }[]
}

/** The request that a code leads to, with the whole document for who goes on with it. */
export const findRequest = (payload: Payload, lookup: string): Promise<Request | undefined> =>
  wholeRequest(payload, { lookup: { equals: lookup } })

async function messagesOf(payload: Payload, request: Request, identity: string) {
  const docs = await findReadable(payload, {
    collection: 'request-messages',
    where: { and: [{ request: { equals: request.id } }, { kind: { in: ['sender', 'reply'] } }] },
    sort: 'at',
    depth: 0,
  })
  const opened = docs.map(async ({ kind, sealed, at }) => {
    const from = kind === 'sender' ? ('sender' as const) : ('steunpunt' as const)
    // One message that was damaged must not hide the others.
    const content = await openMessage(sealed, [identity], request.reference).catch(() => undefined)
    return { from, at: content?.at ?? at, text: content?.text }
  })
  return Promise.all(opened)
}

/**
 * Opens a request with what the four words became.
 * @returns undefined when there is no such request (any more)
 * @throws SealedBoxError when the database holds something damaged
 */
export async function conversationOf({ lookup, identity }: Opened): Promise<Conversation | undefined> {
  const payload = await getPayload({ config })
  const request = await findRequest(payload, lookup)
  if (!request?.sealed) return undefined
  const question = await openMessage(request.sealed, [identity], request.reference)
  if (question.kind !== 'question') throw new SealedBoxError('corrupt')
  return {
    reference: request.reference,
    level: request.level,
    status: request.status,
    topic: request.topic ?? undefined,
    waitingUntil: request.waitingUntil ?? undefined,
    replyDue: request.replyDue ?? undefined,
    repliedAt: request.repliedAt ?? undefined,
    destroyOn: amsterdamDay(new Date(request.destroyAfter)),
    question,
    messages: await messagesOf(payload, request, identity),
  }
}

/** To whom a request speaks, without opening it; undefined when there is none (any more). */
export async function levelOf({ lookup }: Opened): Promise<Level | undefined> {
  const request = await findRequest(await getPayload({ config }), lookup)
  return request?.level
}
