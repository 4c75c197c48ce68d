import path from 'node:path'

import { sqliteAdapter } from '@payloadcms/db-sqlite'

import { migrations } from './migrations/sqlite'

/**
 * The embedded database. Transactions stay off: libsql opens a connection for each, loses the busy
 * timeout and then fails parallel writes (docs/decisions). uuid ids make the types equal MongoDB's.
 * @param uri file: followed by a path, relative to the project or absolute
 */
export function sqlite(uri: string) {
  return sqliteAdapter({
    client: { url: `file:${path.resolve(uri.slice('file:'.length))}` },
    idType: 'uuid',
    wal: true,
    busyTimeout: 5000,
    push: false,
    migrationDir: path.resolve('database/migrations/sqlite'),
    prodMigrations: migrations,
  })
}
