import { createHash } from 'node:crypto'

/** How many leading bits have to be zero: about 65,000 tries, a second or two on a phone. */
export const workBits = 16

/**
 * Whether a browser did the work that lets a network send more: a number that, after the form's id, hashes
 * (SHA-256) to something with enough leading zeros. It is never asked of anybody: who has no JavaScript
 * just shares a smaller allowance.
 */
export function hasWorked(formId: string, nonce: string): boolean {
  if (!/^\d{1,10}$/.test(nonce)) return false
  const hash = createHash('sha256').update(`${formId}:${nonce}`).digest()
  return hash.readUInt32BE(0) >>> (32 - workBits) === 0
}
