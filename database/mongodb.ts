import path from 'node:path'

import { mongooseAdapter } from '@payloadcms/db-mongodb'

/**
 * MongoDB for larger installations. Payload uses transactions only when the URI names a replica set.
 * Indexes are made at the first start, so that unique slugs hold before the first write.
 */
export function mongodb(uri: string) {
  return mongooseAdapter({
    url: uri,
    ensureIndexes: true,
    migrationDir: path.resolve('database/migrations/mongodb'),
  })
}
