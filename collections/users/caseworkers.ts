import type { Payload } from 'payload'

import type { User } from '../payload-types'
import { findReadable } from '../sound/find-readable'

/** Everybody who handles requests, whatever desk they work at. */
export function caseworkers(payload: Payload): Promise<User[]> {
  return findReadable(payload, { collection: 'users', where: { role: { equals: 'caseworker' } }, depth: 0 })
}
