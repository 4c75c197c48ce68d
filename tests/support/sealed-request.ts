import { randomBytes, randomUUID } from 'node:crypto'

import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

import type { Request } from '@/collections/payload-types'
import { newReference } from '@/domain/requests/reference'
import { newIdentity, sealMessage, type KeyPair, type SealedLater } from '@/domain/sealed-box'

type Data = RequiredDataFromCollectionSlug<'requests'>

const day = 24 * 60 * 60 * 1000

/** A moment so many days from now, ISO 8601; negative is in the past. */
export const daysFromNow = (days: number): string => new Date(Date.now() + days * day).toISOString()

/** The row of a request; what stands where the sealed text belongs is no age file. */
export function requestRow(fields: Partial<Data> = {}): Data {
  const reference = newReference(randomBytes(8))
  return {
    reference,
    status: 'new',
    asker: 'parent',
    level: 'parents',
    language: 'nl',
    sector: 'vo',
    desk: 'central',
    revision: 0,
    receivedAt: daysFromNow(0),
    senderLastAt: daysFromNow(0),
    destroyAfter: daysFromNow(365),
    sealed: 'niets',
    lookup: randomBytes(32).toString('hex'),
    senderRecipient: 'niemand',
    teamRecipient: 'niemand',
    ...fields,
  }
}

/** The whole row of a request, hidden fields and all. */
export const rowOf = (payload: Payload, id: string): Promise<Request> =>
  payload.findByID({ collection: 'requests', id, depth: 0, showHiddenFields: true })

/** A request that was really sealed, with the keys that open it. */
export type SealedRequest = Request & { team: KeyPair; sender: KeyPair }

/**
 * Puts a sealed request in the database, as if a sender had sent it.
 * @param team the key pair of the team; a new one when left out
 */
export async function sealedRequest(
  payload: Payload,
  fields: Partial<Data> = {},
  { team, text = 'Mijn kind zit thuis.' }: { team?: KeyPair; text?: string } = {},
): Promise<SealedRequest> {
  const keys = { team: team ?? (await newIdentity()), sender: await newIdentity() }
  const row = requestRow(fields)
  const content = {
    v: 1,
    kind: 'question',
    request: row.reference,
    at: row.receivedAt,
    text,
    wish: 'think-along',
    reach: 'code',
    contactSchool: false,
  } as const
  const { id } = await payload.create({
    collection: 'requests',
    depth: 0,
    data: {
      ...row,
      sealed: await sealMessage(content, [keys.team.recipient, keys.sender.recipient]),
      senderRecipient: keys.sender.recipient,
      teamRecipient: keys.team.recipient,
    },
  })
  return { ...(await rowOf(payload, id)), ...keys }
}

type Written = Pick<SealedRequest, 'reference' | 'senderLastAt'> &
  Record<'team' | 'sender', { recipient: string }>

/**
 * The act of adding a reply, note or call, sealed as the browser of a caseworker does: only a reply is for
 * the sender too, and says what of the sender's was read.
 */
export async function textAct(
  { reference, senderLastAt, team, sender }: Written,
  act: Exclude<SealedLater['kind'], 'sender'>,
  text: string,
) {
  const readers = act === 'reply' ? [team.recipient, sender.recipient] : [team.recipient]
  const content = { v: 1, kind: act, request: reference, at: daysFromNow(0), text } as const
  const sealed = await sealMessage(content, readers)
  return { act, sealed, once: randomUUID(), ...(act === 'reply' && { seen: senderLastAt }) }
}
