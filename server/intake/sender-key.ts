import { hashRaw } from '@node-rs/argon2'

import { identityOf, recipientOf } from '@/domain/sealed-box'

import { secretFor } from './secrets'

/** What a code becomes: the value that finds the request, and the key pair that opens it. */
export type SenderKey = { lookup: string; identity: string; recipient: string }

/** Argon2id as RFC 9106 §4 recommends where memory is limited, with one lane for each guess. */
const cost = { algorithm: 2, memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const
const half = 32

/**
 * Derives the sender's key from four words (48 bits). Each guess costs what this costs, and without
 * REQUESTS_SECRET no guess can be checked at all. Runs beside the event loop.
 * @param code as `parseCode` gives it
 */
export async function senderKey(code: string): Promise<SenderKey> {
  const bytes = await hashRaw(code, {
    ...cost,
    outputLen: 2 * half,
    salt: secretFor('code salt', 16),
    secret: secretFor('code pepper'),
  })
  const identity = identityOf(Uint8Array.from(bytes.subarray(half)))
  return { lookup: bytes.subarray(0, half).toString('hex'), identity, recipient: await recipientOf(identity) }
}
