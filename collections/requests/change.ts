import type { Payload } from 'payload'

import { inTurn } from '../in-turn'
import type { Request } from '../payload-types'
import { wholeRequest } from './whole-request'

type Fields = Partial<Omit<Request, 'id' | 'reference' | 'revision'>>

/**
 * Changes a request by what it is at that very moment; changes of one request follow each other. Only the
 * named fields are written: Payload's own update writes the whole document back, and would undo what a
 * sender or a colleague did in the meantime.
 * @param decide what to write, or undefined to leave it as it is; what it throws reaches the caller
 * @returns the request as it is now; undefined when it is not there, or another process was first
 */
export function change(
  payload: Payload,
  id: string,
  decide: (now: Request) => Fields | undefined | Promise<Fields | undefined>,
): Promise<Request | undefined> {
  const itself = { id: { equals: id } }
  return inTurn(`request ${id}`, async () => {
    const now = await wholeRequest(payload, itself)
    if (!now) return undefined
    const data = await decide(now)
    if (!data) return now
    const written = await payload.db.updateOne({
      collection: 'requests',
      where: { and: [itself, { revision: { equals: now.revision } }] },
      data: { ...data, revision: now.revision + 1 },
      req: undefined,
    })
    return written ? wholeRequest(payload, itself) : undefined
  })
}
