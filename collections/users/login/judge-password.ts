import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { gate } from '@/domain/gate'

const derive = promisify(pbkdf2)

/** How Payload 3.90 keeps passwords; before it, without a prefix (payload/dist/auth/strategies/local). */
const current = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, bytes: 32 }
const former = { prefix: '', iterations: 25_000, bytes: 512 }

const stored = z.object({ hash: z.string().min(1), salt: z.string().min(1) })

/** What no password fits: for an address without an account. */
const nobody = { hash: `${current.prefix}${randomBytes(current.bytes).toString('hex')}`, salt: 'nobody' }

/** One at a time: hashing takes a core, and senders who type their four words need one too. */
const hashing = gate(1)
/** How many may wait; the last one waits about ten seconds. */
const longestQueue = 60

async function fits(password: string, { hash, salt }: z.infer<typeof stored>): Promise<boolean> {
  const { prefix, iterations, bytes } = hash.startsWith(current.prefix) ? current : former
  const kept = Buffer.from(hash.slice(prefix.length), 'hex')
  const typed = await derive(password, salt, iterations, bytes, 'sha256')
  return kept.length === typed.length && timingSafeEqual(kept, typed)
}

/**
 * Whether a password is the one of an address. The same work is done when nobody has that address, so that
 * neither the answer nor its time says who has an account.
 * @throws BusyError when too many wait
 */
export async function isRightPassword(
  req: PayloadRequest,
  email: string,
  password: string,
): Promise<boolean> {
  const found: unknown = await req.payload.db.findOne({
    collection: 'users',
    where: { email: { equals: email } },
    select: { hash: true, salt: true },
  })
  const account = stored.catch(nobody).parse(found)
  return hashing(longestQueue, () => fits(password, account))
}
