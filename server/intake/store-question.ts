import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

import { record } from '@/collections/audit-log/record'
import { destroyAfter } from '@/collections/requests/retention-table'
import { tellStaff } from '@/collections/requests/tell-staff'
import type { Question } from '@/domain/forms/question-form'
import type { Level } from '@/domain/level'
import { newReference } from '@/domain/requests/reference'
import { openMessage, sealMessage, type SealedContent, type SealedQuestion } from '@/domain/sealed-box'
import { contentLanguage, type Language } from '@/locales/languages'

import { logFailure } from '../log-failure'
import { unlessFailing } from './breaker'
import { findRequest } from './conversation'
import { codeOfForm } from './form-token'
import { teamKeyToSealFor } from './has-team-key'
import { replyDue } from './reply-due'
import { routeQuestion } from './routing'
import { senderKey, type SenderKey } from './sender-key'

export type Asked = { question: Question; level: Level; locale: Language; formId: string; now: Date }

export type Stored =
  | { ok: true; code: string; reference: string; replyDue?: string }
  /** nobody could read it yet; or the same form was used for another text before */
  | { ok: false; why: 'no-key' | 'already-sent' }

const words = ({ text, wish, tried, ageBand, postcode, firstName, reach, reachAt, bestTime }: Question) => ({
  text,
  wish,
  ...(tried.length > 0 && { tried }),
  ageBand,
  postcode,
  firstName,
  reach,
  reachAt,
  bestTime,
})

/** A text as it is sealed: what is undefined is not there. */
const sealedForm = (content: SealedContent): SealedContent => JSON.parse(JSON.stringify(content))

function contentOf({ question, now }: Asked, key: SenderKey, reference: string): SealedQuestion {
  const { contactSchool } = question
  return {
    v: 1,
    kind: 'question',
    request: reference,
    at: now.toISOString(),
    sender: key.recipient,
    contactSchool,
    ...words(question),
  }
}

/** The request that this very form became before, when its answer never reached the sender. */
async function before(
  payload: Payload,
  asked: Asked,
  key: SenderKey,
  code: string,
): Promise<Stored | undefined> {
  const found = await findRequest(payload, key.lookup)
  if (!found) return undefined
  const { reference, sealed } = found
  const opened = await openMessage(sealed ?? '', [key.identity], reference).catch(() => undefined)
  // Everything that was filled in has to be the same, a phone number too; only the moment differs.
  const sent = sealedForm(contentOf(asked, key, reference))
  if (!opened || !isDeepStrictEqual(sealedForm({ ...opened, at: sent.at }), sent))
    return { ok: false, why: 'already-sent' }
  return { ok: true, code, reference, replyDue: found.replyDue ?? undefined }
}

async function insert(payload: Payload, asked: Asked, key: SenderKey, team: string) {
  const { question, level, locale, now } = asked
  const reference = newReference(randomBytes(8))
  const at = now.toISOString()
  const [sealed, routed, due] = await Promise.all([
    sealMessage(contentOf(asked, key, reference), [team, key.recipient]),
    routeQuestion(question),
    replyDue(now),
  ])
  const dates = { receivedAt: at, senderLastAt: at }
  await payload.create({
    collection: 'requests',
    depth: 0,
    // One insert of one document: it is there or it is not, on both databases.
    disableTransaction: true,
    data: {
      reference,
      status: 'new',
      asker: question.asker,
      level,
      language: contentLanguage(locale),
      sector: question.sector,
      topic: question.topic,
      ...routed,
      ...dates,
      revision: 0,
      replyDue: due,
      destroyAfter: await destroyAfter(payload, dates),
      ...tellStaff(now),
      sealed,
      lookup: key.lookup,
      senderRecipient: key.recipient,
      teamRecipient: team,
    },
  })
  return { reference, replyDue: due }
}

/** Inserts it, or finds that the same form was sent before: that is no failure of the database. */
async function insertOnce(
  payload: Payload,
  asked: Asked,
  key: SenderKey,
  code: string,
  team: string,
): Promise<Stored & { made?: boolean }> {
  try {
    return { ok: true, code, ...(await insert(payload, asked, key, team)), made: true }
  } catch (error) {
    // The one thing that can stand in the way of an insert is the same form, sent before.
    const earlier = await before(payload, asked, key, code).catch(() => undefined)
    if (earlier) return earlier
    throw error
  }
}

/**
 * Seals and stores a question, exactly once for one form: when the answer is lost and the sender sends the
 * form again, the request that is there is confirmed with the same four words.
 * @throws whatever keeps it from being stored; then nothing is stored
 */
export async function storeQuestion(asked: Asked): Promise<Stored> {
  const payload = await getPayload({ config })
  const team = await teamKeyToSealFor()
  if (!team) return { ok: false, why: 'no-key' }
  const code = codeOfForm(asked.formId)
  const key = await senderKey(code, 'question')
  const { made, ...stored } = await unlessFailing(() => insertOnce(payload, asked, key, code, team))
  if (made && stored.ok)
    await record(payload, { action: 'request-received', actor: 'sender', request: stored.reference }).catch(
      // The request is there and can be answered: that its arrival is not in the log must not undo it.
      (error: unknown) => logFailure('The arrival of a request could not be logged', error),
    )
  return stored
}
