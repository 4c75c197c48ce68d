import { z } from 'zod'

import { levels } from '@/domain/level'
import * as codes from '@/domain/requests/codes'

import { ask, maybe } from '../staff/ask'

const person = z.object({ id: z.string(), name: z.string() })
export type Person = z.output<typeof person>

/**
 * A request as the inbox knows it: facts beside the sealed text, never the text. Moments are ISO 8601,
 * days 'YYYY-MM-DD' in the Netherlands.
 */
export const itemSchema = z.object({
  id: z.string(),
  reference: z.string(),
  status: z.enum(codes.statuses),
  desk: z.string(),
  deskName: z.string(),
  organisation: maybe(z.object({ id: z.string(), title: z.string() })),
  sector: z.enum(codes.sectors),
  topic: maybe(z.object({ slug: z.string(), title: z.string() })),
  asker: z.enum(codes.askers),
  level: z.enum(levels),
  language: z.string(),
  receivedAt: z.string(),
  replyDue: maybe(z.iso.date()),
  /** Working days until the promised day; negative when it has passed. */
  daysLeft: maybe(z.number().int()),
  repliedAt: maybe(z.string()),
  senderLastAt: z.string(),
  assignee: maybe(person),
  unread: z.boolean(),
  /** A promise to the sender is broken, or the day until which it waits has passed. */
  overdue: z.boolean(),
  waitingUntil: maybe(z.iso.date()),
  closedAt: maybe(z.string()),
  outcome: maybe(z.enum(codes.outcomes)),
  theme: maybe(z.enum(codes.themes)),
  phase: maybe(z.enum(codes.phases)),
  action: maybe(z.enum(codes.actions)),
  destroyOn: z.iso.date(),
})
export type Item = z.output<typeof itemSchema>

/** The lists of the inbox, in the order of their tabs. */
export const views = ['new', 'mine', 'waiting', 'overdue', 'all', 'closed'] as const
export type View = (typeof views)[number]

const count = z.number().int().min(0)

export const inboxSchema = z.object({
  counts: z.object({ new: count, mine: count, waiting: count, overdue: count }),
  items: z.array(itemSchema),
  /** Whether mail to staff is set up, how many are failing, and why. */
  notices: z.object({ failing: count, problem: maybe(z.string()), mailSet: z.boolean() }),
})
export type Inbox = z.output<typeof inboxSchema>

const present = z.array(person)

export const openedSchema = z.object({
  item: itemSchema,
  sealed: z.string(),
  messages: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(codes.messageKinds),
      at: z.string(),
      author: maybe(z.string()),
      // One without its text must not keep the others from being read: it opens as a damaged one does.
      sealed: z.string().catch(''),
    }),
  ),
  /** The public key of the sender's four words. */
  senderRecipient: maybe(z.string()),
  /** The other desks, and the colleagues who can reach this one. */
  desks: z.array(z.object({ desk: z.string(), name: z.string() })),
  people: z.array(person),
  present,
})
export type Opened = z.output<typeof openedSchema>

/**
 * What a caseworker can do with a request; `sealed` left the browser sealed. `once` is the same each time the
 * same text is tried (a UUID), so that a second try makes no second message. `seen` is `senderLastAt` as it
 * was when the conversation on the screen was opened.
 */
export type Act =
  | { act: 'take' | 'resume' | 'reopen' }
  | { act: 'take-over'; reason: codes.HandlingReason }
  | { act: 'assign'; user: string }
  | { act: 'transfer'; desk: string; reason: codes.HandlingReason }
  | { act: 'hold'; until: string; reason: codes.HandlingReason }
  | { act: 'reply'; sealed: string; once: string; seen: string }
  | { act: 'note' | 'call'; sealed: string; once: string }
  | {
      act: 'close'
      seen: string
      outcome: codes.Outcome
      theme: codes.Theme
      phase: codes.Phase
      action: codes.Action
    }

const requestPath = (id: string) => `/requests/${encodeURIComponent(id)}` as const

/** One list of the inbox. @throws AskError */
export const loadInbox = (view: View): Promise<Inbox> => ask(`/requests/inbox?view=${view}`, inboxSchema)

/** The sealed question and conversation; who asks, and why, is logged first. @throws AskError */
export const openRequest = (id: string, reason: codes.ReadReason): Promise<Opened> =>
  ask(`${requestPath(id)}/open`, openedSchema, { reason })

/**
 * Does one thing with a request. Resolves to the request as it is now, or to null when it now lies where
 * this account does not see it.
 * @throws AskError, with status 409 when somebody else changed it first, or the sender wrote after `seen`
 */
export const actOn = async (id: string, act: Act): Promise<Item | null> =>
  (await ask(`${requestPath(id)}/act`, z.object({ item: itemSchema.nullable() }), act)).item

/** Says that this account looks at a request, and hears who else does. @throws AskError */
export const bePresent = async (id: string): Promise<Person[]> =>
  (await ask(`${requestPath(id)}/presence`, z.object({ present }), {})).present

/**
 * The facts of one request. They stand in the lists, so that looking at them is no reading of the request.
 * Undefined when it is not there, or lies on another desk. @throws AskError
 */
export async function findItem(id: string): Promise<Item | undefined> {
  for (const view of ['all', 'closed'] as const) {
    const found = (await loadInbox(view)).items.find((item) => item.id === id)
    if (found) return found
  }
  return undefined
}
