import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'

export type TestPayload = {
  payload: Payload
  /** the folder that holds this run's files; gone after cleanup */
  folder: string
  /** closes and removes the database */
  cleanup: () => Promise<void>
}

/** A database of its own on the MongoDB server that a URI names. */
function ownMongoDatabase(uri: string, name: string): string {
  const [, server = uri, query = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)[^?]*(\?.*)?$/.exec(uri) ?? []
  return `${server}/${name}${query}`
}

/**
 * Payload on a new, empty, migrated database. SQLite by default; TEST_DATABASE_URI names a MongoDB
 * server to run the same tests on. Call it before anything imports the config or env.ts: both read
 * the environment once. One call per test file; each file runs in a process of its own.
 */
export async function testPayload(): Promise<TestPayload> {
  const folder = await mkdtemp(path.join(tmpdir(), 'steunwijzer-test-'))
  const mongo = process.env.TEST_DATABASE_URI
  const name = `steunwijzer-test-${randomBytes(6).toString('hex')}`
  Object.assign(process.env, {
    // Payload runs the shipped migrations only in production mode; tests use the same schema.
    NODE_ENV: 'production',
    DATABASE_URI: mongo ? ownMongoDatabase(mongo, name) : `file:${path.join(folder, 'test.db')}`,
    MEDIA_DIR: path.join(folder, 'media'),
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    JOBS_SECRET: randomBytes(32).toString('hex'),
    REQUESTS_SECRET: randomBytes(32).toString('hex'),
  })
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config })
  return {
    payload,
    folder,
    cleanup: async () => {
      if ('connection' in payload.db) await payload.db.connection.dropDatabase()
      await payload.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
