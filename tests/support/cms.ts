import { randomBytes } from 'node:crypto'

import { needsSecondFactor } from '@/domain/second-factor/required'

import { faq } from './builders'
import { freshCode } from './second-factor'
import { accounts } from './site'

export type Reply = { status: number; body: Record<string, unknown> }

/** Writes over the REST API of a running site, as a logged-in member of staff. */
export type Cms = {
  token: string
  call: (method: string, path: string, body?: unknown) => Promise<Reply>
  /** Makes a document. @returns its id */
  create: (collection: string, data: object, query?: string) => Promise<string>
  /** @throws Error with what the CMS said when it refuses */
  update: (collection: string, id: string, data: object, query?: string) => Promise<void>
}

async function send(
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<Response> {
  const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
  return fetch(url, { method, headers: { ...headers, ...json }, body: JSON.stringify(body) })
}

/** @param site its address without a last slash */
export async function logIn(site: string, account: keyof typeof accounts = 'editor'): Promise<Cms> {
  const { email, password, role } = accounts[account]
  const code = needsSecondFactor({ role }) ? freshCode(email) : undefined
  const login = await send(`${site}/api/users/login`, 'POST', {}, { email, password, code })
  const token = /payload-token=([^;]+)/.exec(login.headers.get('set-cookie') ?? '')?.[1]
  if (!token) throw new Error(`Login of ${email} answered ${login.status}.`)
  const call: Cms['call'] = async (method, path, body) => {
    const answer = await send(`${site}/api${path}`, method, { authorization: `JWT ${token}` }, body)
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  const mustCall: Cms['call'] = async (method, path, body) => {
    const reply = await call(method, path, body)
    if (reply.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(reply.body)}`)
    return reply
  }
  return {
    token,
    call,
    create: async (collection, data, query = '') => {
      const { body } = await mustCall('POST', `/${collection}${query}`, data)
      return (body.doc as { id: string }).id
    },
    update: async (collection, id, data, query = '') => {
      await mustCall('PATCH', `/${collection}/${id}${query}`, data)
    },
  }
}

/** A word that stands nowhere else on the site and that search keeps whole. */
export const marker = (): string => `merk${randomBytes(6).toString('hex')}`

/** A complete question of its own for a test, with a marker in each text of it. */
export function markedFaq(word: string, fields: Parameters<typeof faq>[0] = {}): ReturnType<typeof faq> {
  return faq({
    title: `Vraag ${word}`,
    slug: `vraag-${word}`,
    parents: { ...faq().parents, summary: `Antwoord ${word} voor ouders.` },
    youth: { ...faq().youth, summary: `Antwoord ${word} voor jongeren.` },
    ...fields,
  })
}

/** What a page says, without the marks of search and the seams that React leaves between two texts. */
export const seamless = (html: string): string => html.replace(/<!--.*?-->|<\/?mark[^>]*>/g, '')
