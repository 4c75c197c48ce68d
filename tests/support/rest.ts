import { mustSetUp, needsSecondFactor } from '@/domain/second-factor/required'

import { freshCode, giveSecondFactor } from './second-factor'

type Call = { token?: string; body?: unknown; form?: FormData; headers?: Record<string, string> }

/** What REST answered; `body` is the parsed JSON, or empty when there is none. */
export type Answer = { status: number; body: Record<string, unknown>; headers: Headers }

/**
 * Calls the REST API as a client outside would, without a web server. Call `testPayload` first.
 * @param path below /api, with a leading slash
 */
export async function rest(method: string, path: string, call: Call = {}): Promise<Answer> {
  const [{ default: config }, { handleEndpoints }, { env }, again, readable] = await Promise.all([
    import('@payload-config'),
    import('payload'),
    import('@/env'),
    import('@/server/again-on-conflict'),
    import('@/server/readable-body'),
  ])
  const headers = new Headers(call.headers)
  if (call.token) headers.set('authorization', `JWT ${call.token}`)
  if (call.body !== undefined) headers.set('content-type', 'application/json')
  const body = call.form ?? (call.body === undefined ? undefined : JSON.stringify(call.body))
  const request = new Request(`${env.siteUrl}/api${path}`, { method, headers, body })
  // As the routes under app/(payload)/api do.
  const handle = again.againOnConflict((attempt: Request) => handleEndpoints({ config, request: attempt }))
  const response = await readable.withReadableBody(handle)(request)
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('json') && text !== ''
  return {
    status: response.status,
    body: json ? (JSON.parse(text) as Record<string, unknown>) : {},
    headers: response.headers,
  }
}

/**
 * Logs in over REST and returns the token of the cookie. An account whose role needs a second factor gets
 * one that is set up, unless it has one.
 */
export async function login(email: string, password: string): Promise<string> {
  const code = (await withSecondFactor(email)) ? freshCode(email) : undefined
  const { status, headers } = await rest('POST', '/users/login', { body: { email, password, code } })
  const token = /payload-token=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1]
  if (status !== 200 || !token) throw new Error(`Login of ${email} answered ${String(status)}.`)
  return token
}

async function withSecondFactor(email: string): Promise<boolean> {
  const [{ default: config }, { getPayload }] = await Promise.all([
    import('@payload-config'),
    import('payload'),
  ])
  const payload = await getPayload({ config })
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } } })
  const [user] = docs
  if (user && mustSetUp(user)) await giveSecondFactor(payload, user.id)
  return user !== undefined && (needsSecondFactor(user) || Boolean(user.secondFactorSince))
}
