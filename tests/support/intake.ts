import { vi } from 'vitest'

import type { MessageStep } from '@/server/intake/receive-message'
import type { Received } from '@/server/intake/receive-question'

/** Stands in for what only the web server has: its page cache, and the headers of a visit. */
export function withoutWebServer(): void {
  vi.doMock('next/cache', () => ({
    unstable_cache: (read: (...given: never[]) => unknown) => read,
    revalidateTag: () => undefined,
  }))
  vi.doMock('next/headers', () => ({
    draftMode: () => Promise.resolve({ isEnabled: false }),
    headers: () => Promise.resolve(new Headers()),
  }))
}

const typing = 10_000
let networks = 0
/** A network that nobody else in this test has. */
const freshNetwork = () => `network ${(networks += 1)}`

/** The token of a form that was opened a while before a moment. */
export async function formToken(now = new Date()): Promise<string> {
  const { newFormToken } = await import('@/server/intake/form-token')
  return newFormToken(new Date(now.getTime() - typing))
}

/** Everything a parent fills in; `fields` change or add to it. */
export async function filledIn(
  question: string,
  fields: Record<string, string> = {},
): Promise<URLSearchParams> {
  return new URLSearchParams({
    token: await formToken(),
    asker: 'parent',
    wish: 'think-along',
    sector: 'vo',
    question,
    reach: 'code',
    consent: 'ja',
    ...fields,
  })
}

type From = { network?: string; now?: Date }

/** Sends a question form, from a network of its own unless one is given. */
export async function send(form: URLSearchParams, from: From = {}): Promise<Received> {
  const { receiveQuestion } = await import('@/server/intake/receive-question')
  const { network = freshNetwork(), now = new Date() } = from
  return receiveQuestion({ level: 'parents', locale: 'nl', form, network, now })
}

export type Confirmed = Extract<Received, { outcome: 'sent' }>

/** The confirmation of a question. @throws Error when it was not taken */
export function confirmed(received: Received): Confirmed {
  if (received.outcome !== 'sent') throw new Error(`The question was not taken: ${received.outcome}.`)
  return received
}

/** Sends a question that is taken. */
export const ask = async (
  question: string,
  fields: Record<string, string> = {},
  from: From = {},
): Promise<Confirmed> => confirmed(await send(await filledIn(question, fields), from))

/** Posts something to the page where a sender reads and writes. */
export async function post(fields: Record<string, string>, from: From = {}): Promise<MessageStep> {
  const { receiveMessage } = await import('@/server/intake/receive-message')
  const { network = freshNetwork(), now = new Date() } = from
  return receiveMessage({ form: new URLSearchParams(fields), network, now })
}

export type Opened = Extract<MessageStep, { screen: 'conversation' }>

/** Opens a request with its four words. @throws Error when they open nothing */
export async function openWith(code: string, from: From = {}): Promise<Opened> {
  const step = await post({ code }, from)
  if (step.screen !== 'conversation') throw new Error(`The code opened ${JSON.stringify(step)}.`)
  return step
}

/** What a sender adds on a page that was opened a while ago. */
export const addition = async (
  { ticket }: Opened,
  message: string,
  token?: string,
): Promise<Record<string, string>> => ({ step: 'add', ticket, token: token ?? (await formToken()), message })
