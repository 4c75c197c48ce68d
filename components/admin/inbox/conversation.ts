import { goneStatuses, type MessageKind, type ReadReason } from '@/domain/requests/codes'
import { openMessage, SealedBoxError, type SealedBoxReason, type SealedContent } from '@/domain/sealed-box'

import type { UnlockedKeys } from '../keys/unlocked-keys'
import type { Item, Opened } from './api'

/** One text of a request: opened, or why it is not. `at` is ISO 8601. */
export type Text = { id: string; kind: 'question' | MessageKind; at: string; author?: string } & (
  { content: SealedContent } | { failure: SealedBoxReason }
)

type Sealed = { id: string; kind: Text['kind']; at: string; author?: string; sealed: string }

/** A text that says of itself to be something else than the server does was moved or forged. */
async function openOne(
  { sealed, ...text }: Sealed,
  identities: readonly string[],
  reference: string,
): Promise<Text> {
  try {
    const content = await openMessage(sealed, identities, reference)
    return content.kind === text.kind ? { ...text, content } : { ...text, failure: 'corrupt' }
  } catch (error) {
    if (error instanceof SealedBoxError) return { ...text, failure: error.reason }
    throw error
  }
}

/** Opens the question and everything after it, oldest first. One that does not open does not hold up the others. */
export function openTexts({ item, sealed, messages }: Opened, keys: UnlockedKeys): Promise<Text[]> {
  const question: Sealed = { id: 'question', kind: 'question', at: item.receivedAt, sealed }
  const later = messages.toSorted((one, other) => one.at.localeCompare(other.at))
  const identities = keys.team.map(({ identity }) => identity)
  return Promise.all([question, ...later].map((text) => openOne(text, identities, item.reference)))
}

/**
 * The sender's public key as the question itself tells it, sealed, so that it cannot be changed later;
 * undefined for a question that does not open, or was asked before questions told it.
 */
export function senderInQuestion(texts: readonly Text[]): string | undefined {
  const question = texts.find(({ kind }) => kind === 'question')
  if (!question || !('content' in question) || question.content.kind !== 'question') return undefined
  return question.content.sender
}

/** Why this account opens a request; undefined when only a person can tell: somebody else handles it. */
export function reasonToRead({ assignee }: Item, me: string): ReadReason | undefined {
  if (!assignee) return 'triage'
  return assignee.id === me ? 'handling' : undefined
}

/** False for what the sender took back, and for what is past its time. */
export const hasContent = ({ status }: Item): boolean => !goneStatuses.includes(status)
