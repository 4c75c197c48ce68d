import path from 'node:path'

import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'

/**
 * Refuses a server that would leave transactions out. env.ts asks mongodb:// addresses to name their
 * replica set; of mongodb+srv:// addresses only the DNS can tell, once connected.
 */
function requireReplicaSet({ connection }: MongooseAdapter): void {
  if (!connection.getClient().options.replicaSet)
    throw new Error('Add ?replicaSet= and the name of the replica set to DATABASE_URI.')
}

/**
 * MongoDB for larger installations, always as a replica set (docs/decisions/0004): without one a save
 * that fails half-way cannot be undone. Indexes are made at the first start, so that unique slugs hold
 * before the first write.
 */
export function mongodb(uri: string) {
  return mongooseAdapter({
    url: uri,
    ensureIndexes: true,
    afterOpenConnection: requireReplicaSet,
    migrationDir: path.resolve('database/migrations/mongodb'),
  })
}
