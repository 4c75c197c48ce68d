import { createHash } from 'node:crypto'

/** How many leading bits have to be zero: about 65,000 tries, a second or two on a phone. */
const workBits = 16

/**
 * Whether a browser did the work that lets a network send more: a number that, after the form's token,
 * hashes (SHA-256) to something with enough leading zeros (public/enhance/proof-of-work-search.mjs). It is
 * never asked of anybody: who has no JavaScript just shares a smaller allowance.
 * @param work what came back in the form, whatever it is
 */
export function hasWorked(token: string, work: string): boolean {
  if (!/^\d{1,10}$/.test(work)) return false
  const hash = createHash('sha256').update(`${token}:${work}`).digest()
  return hash.readUInt32BE(0) >>> (32 - workBits) === 0
}
