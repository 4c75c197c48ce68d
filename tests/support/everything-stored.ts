import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionSlug } from 'payload'

import type { TestPayload } from './test-payload'

/** The bytes of the database files of a test on SQLite, the log that is not yet in the file among them. */
export async function databaseBytes({ folder }: TestPayload): Promise<Buffer> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('test.db'))
  return Buffer.concat(await Promise.all(names.map((name) => readFile(path.join(folder, name)))))
}

/**
 * Everything the database holds, as text: every field of every document, hidden ones too, and on SQLite
 * every byte of its files.
 */
export async function everythingStored(test: TestPayload): Promise<string> {
  const { payload } = test
  const parts = [process.env.TEST_DATABASE_URI ? '' : (await databaseBytes(test)).toString('latin1')]
  for (const collection of Object.keys(payload.collections) as CollectionSlug[]) {
    const { docs } = await payload.find({ collection, depth: 0, pagination: false, showHiddenFields: true })
    parts.push(JSON.stringify(docs))
  }
  return parts.join('\n')
}
