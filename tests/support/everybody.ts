import type { Payload } from 'payload'

import type { User } from '@/collections/payload-types'

import * as build from './builders'
import { login } from './rest'

/** An account that is logged in. */
export type Person = User & { token: string }

/** Makes an account and logs it in, with a second factor when its role needs one. */
export async function person(payload: Payload, fields: Partial<User> = {}): Promise<Person> {
  const user = await payload.create({ collection: 'users', data: build.account(fields) })
  return { ...user, token: await login(user.email, build.password) }
}

/** A caseworker of the desks that the fields name, such as `{ centralPoint: true }`. */
export const caseworker = (payload: Payload, fields: Partial<User> = {}): Promise<Person> =>
  person(payload, { role: 'caseworker', ...fields })

/** The ids of two samenwerkingsverbanden: one of whoever a test is about, and another. */
export async function twoOrganisations(payload: Payload): Promise<[string, string]> {
  const make = () => payload.create({ collection: 'organisations', data: build.organisation() })
  const [one, other] = await Promise.all([make(), make()])
  return [one.id, other.id]
}

/**
 * The tokens of everybody who may come to a door: a visitor has none. The caseworker works at one desk,
 * `elsewhere` at another.
 * @param organisation the id of the samenwerkingsverband of the caseworker
 * @param other the id of another one
 */
export async function everybody(payload: Payload, organisation: string, other: string) {
  const [editor, board, administrator, own, elsewhere] = await Promise.all([
    person(payload, { role: 'editor' }),
    person(payload, { role: 'board' }),
    person(payload, { role: 'administrator' }),
    caseworker(payload, { organisations: [organisation] }),
    caseworker(payload, { organisations: [other] }),
  ])
  return {
    visitor: undefined,
    editor: editor.token,
    board: board.token,
    administrator: administrator.token,
    caseworker: own.token,
    elsewhere: elsewhere.token,
  }
}
