import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { readableLetters } from '@/domain/readable-code'
import { hashOf, keep } from '@/domain/second-factor/kept-secret'

/** The secret of every second factor made here, as an authenticator app would hold it. */
const testSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

/** One recovery code of every account of a test; the same in each process. */
export function testCode(index: number): string {
  const bytes = createHash('sha256').update(`recovery code ${index}`).digest().subarray(0, 12)
  const letters = [...bytes].map((byte) => readableLetters[byte % readableLetters.length]).join('')
  return letters.replace(/.{4}(?=.)/g, '$&-')
}

/** How often one process can log in, and for how many processes there are codes. */
const perProcess = 50
const processes = 40

/**
 * Gives an account a second factor that is set up. It has many recovery codes, because a code of an app
 * works once in half a minute and tests log in more often. Needs REQUESTS_SECRET.
 */
export async function giveSecondFactor(payload: Payload, account: string): Promise<void> {
  const master = process.env.REQUESTS_SECRET ?? ''
  const codes = Array.from({ length: perProcess * processes }, (_, index) => testCode(index))
  await payload.db.create({
    collection: 'second-factors',
    data: {
      account,
      secret: keep(testSecret, account, master),
      since: new Date().toISOString(),
      lastStep: 0,
      recoveryCodes: codes.map((code) => hashOf(code, account, master)).join(' '),
    },
  })
}

const used = new Map<string, number>()

/** A recovery code of an account that no other process and no earlier login has used. */
export function freshCode(email: string): string {
  const count = used.get(email) ?? 0
  used.set(email, count + 1)
  return testCode((Number(process.env.TEST_WORKER_INDEX ?? 0) % processes) * perProcess + count)
}
