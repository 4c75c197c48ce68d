import { hkdfSync } from 'node:crypto'

import { env } from '@/env'

/**
 * A key of its own for each use, from REQUESTS_SECRET (HKDF-SHA256, RFC 5869).
 * @param use what it is for; two uses never share a key
 */
export function secretFor(use: string, bytes = 32): Buffer {
  return Buffer.from(hkdfSync('sha256', env.requestsSecret, '', `steunwijzer ${use}`, bytes))
}
