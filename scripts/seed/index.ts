/** `npm run seed`: brings the content files into the CMS. REGION chooses the region pack. */
import 'dotenv/config'

import { progressOn } from '../progress'
import { ContentError } from './problems'
import { defaultRegion, RegionError } from './region'

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
  const known = error instanceof ContentError || error instanceof RegionError
  const environment = error instanceof Error && error.name === 'EnvironmentError'
  console.error(known || environment ? error.message : error)
  process.exit(1)
}
