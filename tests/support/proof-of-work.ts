import { createHash } from 'node:crypto'

/** The number that a browser finds for a token: with it the hash begins with sixteen zero bits. */
export function proofOfWork(token: string): string {
  for (let number = 0; ; number += 1) {
    const hash = createHash('sha256')
      .update(`${token}:${String(number)}`)
      .digest('hex')
    if (hash.startsWith('0000')) return String(number)
  }
}
