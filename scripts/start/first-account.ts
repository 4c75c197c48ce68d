import type { Payload } from 'payload'

import { readableCode } from '@/domain/readable-code'

export type Account = { email: string; password: string }

/** A random password that can be read and typed: about 99 bits. */
export const readablePassword = (): string => readableCode(5)

/** Makes an administrator when there is no account at all; before the site is up, so that nobody else can. */
export async function firstAccount(payload: Payload): Promise<Account | undefined> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return undefined
  const account = { email: 'beheer@steunwijzer.example', password: readablePassword() }
  await payload.create({ collection: 'users', data: { ...account, name: 'Beheer', role: 'administrator' } })
  return account
}
