import { hashRaw } from '@node-rs/argon2'

import { gate } from '@/domain/gate'
import { identityOf, recipientOf } from '@/domain/sealed-box'

import { secretFor } from './secrets'

/** What a code becomes: the value that finds the request, and the key pair that opens it. */
export type SenderKey = { lookup: string; identity: string; recipient: string }

/** Argon2id as RFC 9106 §4 recommends where memory is limited, with one lane for each guess. */
const cost = { algorithm: 2, memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const
const half = 32

/** Two at a time: each takes a core and one of the four threads that files and names are looked up with too. */
const derive = gate(2)

/** How many may wait: senders of a question wait some seconds; guesses are refused sooner. */
const queues = { question: 400, guess: 20 } as const

/**
 * Derives the sender's key from four words (48 bits). Each guess costs what this costs, and without
 * REQUESTS_SECRET no guess can be checked at all. Runs beside the event loop.
 * @param code as `parseCode` gives it
 * @param purpose a new question, or somebody who says to have its words
 * @throws BusyError when too many wait
 */
export async function senderKey(code: string, purpose: keyof typeof queues): Promise<SenderKey> {
  const salt = secretFor('code salt', 16)
  const secret = secretFor('code pepper')
  const bytes = await derive(queues[purpose], () =>
    hashRaw(code, { ...cost, outputLen: 2 * half, salt, secret }),
  )
  const identity = identityOf(Uint8Array.from(bytes.subarray(half)))
  return { lookup: bytes.subarray(0, half).toString('hex'), identity, recipient: await recipientOf(identity) }
}
