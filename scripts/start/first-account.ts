import { randomInt } from 'node:crypto'

import type { Payload } from 'payload'

export type Account = { email: string; password: string }

/** Letters and digits that look like no other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A random password that is easy to read and to type: five groups of four, about 99 bits. */
export function readablePassword(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return Array.from({ length: 5 }, group).join('-')
}

/** Makes an administrator when there is no account at all; before the site is up, so that nobody else can. */
export async function firstAccount(payload: Payload): Promise<Account | undefined> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return undefined
  const account = { email: 'beheer@steunwijzer.example', password: readablePassword() }
  await payload.create({ collection: 'users', data: { ...account, name: 'Beheer', role: 'administrator' } })
  return account
}
