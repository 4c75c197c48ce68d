import type { Payload } from 'payload'
import { vi } from 'vitest'

import type { User } from '@/collections/payload-types'
import { codeAt } from '@/domain/second-factor/totp'

import * as build from './builders'
import { rest, type Answer } from './rest'

/** The token in the cookie of an answer. */
export const tokenOf = ({ headers }: Answer): string | undefined =>
  /payload-token=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1]

/** Tries to log in, with what stands in the answer when it fails. */
export const attempt = (email: string, code?: string, password = build.password): Promise<Answer> =>
  rest('POST', '/users/login', { body: { email, password, code } })

/** Asks something about one's own second step. @param path below /api/users/second-factor */
export const call = (token: string | undefined, path: string, body: object = {}): Promise<Answer> =>
  rest('POST', `/users/second-factor/${path}`, { token, body })

export const codesOf = ({ body }: Answer): string[] => body.recoveryCodes as string[]
export const secretOf = ({ body }: Answer): string => String(body.secret).replaceAll(' ', '')

/** Moves the clock, so that an app shows its next code; `vi.useRealTimers` puts it right again. */
export function later(seconds: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 })
}

/** A new account that logged in with its password alone. */
export async function newcomer(payload: Payload, role: User['role'] = 'administrator') {
  const { id, email } = await payload.create({ collection: 'users', data: build.account({ role }) })
  return { id, email, token: tokenOf(await attempt(email)) }
}

/** Somebody who set up their second step over REST, with what their app and their paper hold. */
export async function someone(payload: Payload, role: User['role'] = 'administrator') {
  const { id, email, token } = await newcomer(payload, role)
  const secret = secretOf(await call(token, 'begin'))
  const confirmed = await call(token, 'confirm', { code: codeAt(secret, Date.now()) })
  later(60)
  const code = () => codeAt(secret, Date.now())
  return { id, email, token, secret, recoveryCodes: codesOf(confirmed), code }
}
