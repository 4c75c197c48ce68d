import { hkdfSync } from 'node:crypto'

import { env } from '@/env'

/** What signs challenges; from REQUESTS_SECRET, as every key of the request box that the server holds. */
export const challengeKey = Buffer.from(
  hkdfSync('sha256', env.requestsSecret, '', 'steunwijzer keyring challenge', 32),
)
