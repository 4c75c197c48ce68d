import { createHash } from 'node:crypto'

import { LRUCache } from 'lru-cache'

import { dangersIn } from '@/domain/danger/recognise'
import type { Question, QuestionForm } from '@/domain/forms/question-form'
import type { Trouble } from '@/domain/forms/troubles'
import { shown, type Seen } from '@/domain/forms/seen'
import { warningsIn } from '@/domain/forms/warnings'
import { BusyError } from '@/domain/gate'
import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'

import { logFailure } from '../log-failure'
import { matchingAnswers, type Answer } from './answers'
import { newFormToken, readFormToken, tokenToSend } from './form-token'
import { giveBack, secondsToWait, type Limit } from './limits'
import { readQuestion } from './read-question'
import { storeQuestion, type Stored } from './store-question'
import { hasWorked } from './work'

export type Sent = { level: Level; locale: Language; form: URLSearchParams; network: string; now: Date }

/**
 * What becomes of a question that was sent: stored, or back to the sender with everything typed. `text` is
 * what was asked: the page that answers looks in it for danger, and keeps nothing.
 */
export type Received =
  | { outcome: 'sent'; code: string; reference: string; replyDue?: string; text: string }
  /** not read at all: too large, or no form of this site */
  | { outcome: 'refused'; trouble: Trouble }
  | ({ token: string; form: QuestionForm; seen: Seen[] } & (
      | { outcome: 'wrong' }
      | { outcome: 'trouble'; trouble: Trouble; wait?: number }
      | { outcome: 'warned'; warnings: ReturnType<typeof warningsIn> }
      | { outcome: 'offered'; answers: Answer[] }
    ))

/** What each form carried that was stored while this process runs, as a hash; not its words, and no code. */
const done = new LRUCache<string, string>({ max: 5000, ttl: 24 * 60 * 60 * 1000 })

const digestOf = (question: Question) =>
  createHash('sha256').update(JSON.stringify(question)).digest('base64url')

/** What the sender has been shown already, so that it is not shown again. */
const seenIn = (form: URLSearchParams): Seen[] => shown.filter((what) => form.getAll('seen').includes(what))

async function stored(
  sent: Sent,
  formId: string,
  question: Question,
  limit: Limit,
): Promise<Stored | Trouble | number> {
  const digest = digestOf(question)
  if (done.has(formId) && done.get(formId) !== digest) return { ok: false, why: 'already-sent' }
  const wait = await secondsToWait(limit, sent.network)
  if (wait) return wait
  try {
    const { level, locale, now } = sent
    const result = await storeQuestion({ question, level, locale, formId, now })
    if (result.ok) done.set(formId, digest)
    else await giveBack(limit, sent.network)
    return result
  } catch (error) {
    await giveBack(limit, sent.network)
    if (error instanceof BusyError) return 'busy'
    logFailure('A request could not be stored', error)
    return 'not-stored'
  }
}

/**
 * Takes a question as it was posted. What is cheap to see is looked at first: the token, the trap for
 * robots, the fields. A person can always send again what a robot could not: nothing here is final.
 */
export async function receiveQuestion(sent: Sent): Promise<Received> {
  const { level, locale, now } = sent
  const given = sent.form.get('token') ?? ''
  const token = readFormToken(given, now)
  const { form, topics } = await readQuestion(sent.form, sent)
  const seen = seenIn(sent.form)
  const again = { form, seen, token: tokenToSend(given, now) }
  const trouble = (why: Trouble, wait?: number): Received => ({
    outcome: 'trouble',
    trouble: why,
    wait,
    ...again,
  })

  if (!token.ok && token.why !== 'too-fast') return trouble('too-old')
  if (sent.form.get('website')) return trouble('trap')
  // Who sends a form in haste that is not finished, hears what is missing and nothing of haste.
  if (!form.question) return { outcome: 'wrong', ...again }
  if (!token.ok) return trouble('too-fast')
  // Who writes of danger is asked nothing in between: their question is sent, and help stands above the answer.
  if (dangersIn(form.question.text).length === 0) {
    const warnings = warningsIn(form.question.text)
    if (warnings.length > 0 && !seen.includes('warnings')) return { outcome: 'warned', warnings, ...again }
    if (form.question.wish === 'know' && !seen.includes('answers')) {
      const answers = await matchingAnswers(level, locale, form.question, topics)
      if (answers.length > 0) return { outcome: 'offered', answers, ...again }
    }
  }
  const worked = hasWorked(given, sent.form.get('work') ?? '')
  const result = await stored(sent, token.id, form.question, worked ? 'workedQuestions' : 'questions')
  if (typeof result === 'number') return trouble('too-many', result)
  if (typeof result === 'string') return trouble(result)
  if (result.ok) {
    const { code, reference, replyDue } = result
    return { outcome: 'sent', code, reference, replyDue, text: form.question.text }
  }
  // A form that carried another text before starts anew, so that this one is not lost.
  return result.why === 'already-sent'
    ? { outcome: 'trouble', trouble: result.why, form, seen, token: newFormToken(now) }
    : trouble(result.why)
}
