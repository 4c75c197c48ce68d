/** `npm run seed`: brings the content files into the CMS. REGION chooses the region pack. */
import { config as readEnvironmentFile } from 'dotenv'

import { progressOn } from '../progress'
import { sentence } from '../sentence'
import { defaultRegion } from './region'

readEnvironmentFile({ quiet: true })
// Payload brings an existing database up to date only in production mode; the seed needs it whole.
Object.assign(process.env, { NODE_ENV: 'production' })

try {
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const { seed } = await import('./seed')
  const payload = await getPayload({ config })
  await seed({ payload, region: process.env.REGION || defaultRegion, log: progressOn(process.stdout) })
  await payload.destroy()
  process.exit(0)
} catch (error) {
  console.error(sentence(error))
  process.exit(1)
}
