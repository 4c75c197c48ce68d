import { parseCode, type ParsedCode } from '@/domain/code-words/code'
import { readMessageForm, type MessageForm } from '@/domain/forms/message-form'
import type { CodeTrouble, MessageTrouble } from '@/domain/forms/troubles'
import { BusyError } from '@/domain/gate'

import { logFailure } from '../log-failure'
import { conversationOf, levelOf, type Conversation } from './conversation'
import { addMessage, noteSenderRead, withdraw } from './follow-up'
import { newFormToken, readFormToken } from './form-token'
import { secondsToWait } from './limits'
import { senderKey } from './sender-key'
import { newTicket, readTicket, type Opened } from './ticket'
import { turnFor } from './wrong-codes'

type Open = { conversation: Conversation; ticket: string; token: string; form?: MessageForm }

/**
 * What the page /bericht shows next. `typed` are the words as they were typed, `message` is what was typed
 * before they were asked again.
 */
export type MessageStep =
  | { screen: 'code'; typed: string; trouble?: CodeTrouble; message: string }
  | ({ screen: 'conversation'; added?: boolean; trouble?: MessageTrouble; wait?: number } & Open)
  | { screen: 'withdraw'; level: Conversation['level']; ticket: string; failed?: boolean }
  | { screen: 'withdrawn'; level: Conversation['level'] }

export type Posted = { form: URLSearchParams; network: string; now: Date }

async function show(
  opened: Opened,
  now: Date,
  more: Partial<Extract<MessageStep, { screen: 'conversation' }>> = {},
): Promise<MessageStep> {
  const message = more.form?.values.message ?? ''
  try {
    const conversation = await conversationOf(opened)
    if (!conversation) return { screen: 'code', typed: '', trouble: { reason: 'not-found' }, message }
    const fresh = { ticket: newTicket(opened, now), token: newFormToken(now) }
    return { screen: 'conversation', conversation, ...fresh, ...more }
  } catch (error) {
    logFailure('A request could not be shown to its sender', error)
    const damaged = error instanceof Error && error.name === 'SealedBoxError'
    return { screen: 'code', typed: '', trouble: { reason: damaged ? 'damaged' : 'busy' }, message }
  }
}

function codeTrouble({ reason, words, unknown }: Extract<ParsedCode, { ok: false }>): CodeTrouble {
  if (reason === 'empty') return { reason }
  if (reason === 'count') return { reason, count: words.length }
  return { reason, words: unknown.map(({ word, meant }) => ({ word, suggestion: meant })) }
}

/** Opens a request with four words. Only this counts as a guess, and only when they could be right. */
async function openWithCode({ form, network, now }: Posted): Promise<MessageStep> {
  const typed = (form.get('code') ?? '').slice(0, 200)
  const message = readMessageForm(form).values.message
  const again = (trouble: CodeTrouble): MessageStep => ({ screen: 'code', typed, trouble, message })
  const parsed = parseCode(typed)
  if (!parsed.ok) return again(codeTrouble(parsed))
  const turn = turnFor(network, now.getTime())
  if ('wait' in turn) return again({ reason: 'too-many', seconds: turn.wait })
  let right = false
  try {
    const key = await senderKey(parsed.code, 'guess')
    const step = await show(key, now)
    if (step.screen !== 'conversation') return step.screen === 'code' ? { ...step, typed, message } : step
    right = true
    // What they may read does not depend on whether it can be logged now.
    await noteSenderRead(step.conversation.reference).catch((error: unknown) =>
      logFailure('That a sender opened a request could not be logged', error),
    )
    return { ...step, ...(message && { form: readMessageForm(form) }) }
  } catch (error) {
    // Nothing was found out, so this was no guess.
    right = true
    if (!(error instanceof BusyError)) logFailure('Four words could not be tried', error)
    return again({ reason: 'busy' })
  } finally {
    turn.end(right)
  }
}

async function add(posted: Posted, opened: Opened): Promise<MessageStep> {
  const { form: sent, network, now } = posted
  const form = readMessageForm(sent)
  const token = readFormToken(sent.get('token') ?? '', now)
  const again = (trouble: MessageTrouble, wait?: number) => show(opened, now, { form, trouble, wait })
  if (!token.ok && token.why !== 'too-fast') return again('too-old')
  if (sent.get('website')) return again('trap')
  if (!form.message) return show(opened, now, { form })
  if (!token.ok) return show(opened, now, { form, trouble: 'too-fast', token: sent.get('token') ?? '' })
  const wait = await secondsToWait('messages', network)
  if (wait) return again('too-many', wait)
  try {
    if (await addMessage(opened, form.message, token.id, now)) return await show(opened, now, { added: true })
    return await again('not-stored')
  } catch (error) {
    if (error instanceof BusyError) return again('busy')
    logFailure('A message could not be stored', error)
    return again('not-stored')
  }
}

/** Asks once more. Neither this nor withdrawing opens anything: a damaged text can be withdrawn too. */
async function askWithdraw(opened: Opened, now: Date): Promise<MessageStep> {
  const level = await levelOf(opened)
  if (!level) return show(opened, now)
  return { screen: 'withdraw', level, ticket: newTicket(opened, now) }
}

async function withdrawSurely(opened: Opened, now: Date): Promise<MessageStep> {
  const level = await levelOf(opened)
  if (!level) return show(opened, now)
  try {
    await withdraw(opened, now)
    return { screen: 'withdrawn', level }
  } catch (error) {
    logFailure('A request could not be withdrawn', error)
    return { screen: 'withdraw', level, ticket: newTicket(opened, now), failed: true }
  }
}

/** Takes whatever was posted to the page /bericht; never fails on what is in it. */
export async function receiveMessage(posted: Posted): Promise<MessageStep> {
  const { form, now } = posted
  const step = form.get('step')
  if (!form.has('ticket')) return openWithCode(posted)
  const opened = readTicket(form.get('ticket') ?? '', now)
  if (!opened) {
    const message = readMessageForm(form).values.message
    return { screen: 'code', typed: '', trouble: { reason: 'expired' }, message }
  }
  if (step === 'add') return add(posted, opened)
  if (step === 'withdraw') return askWithdraw(opened, now)
  if (step === 'withdraw-now') return withdrawSurely(opened, now)
  return show(opened, now)
}
