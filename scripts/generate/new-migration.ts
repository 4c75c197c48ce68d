import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

const folder = path.resolve('database/migrations/sqlite')
const index = path.join(folder, 'index.ts')

/**
 * Writes a migration for what the schema has and the migrations lack.
 * @param options.keep false only looks, and leaves the folder as it was
 * @returns the migration's name; undefined when nothing is lacking (Payload then still writes an empty one,
 * which is taken away again)
 */
export async function newMigration(
  payload: Payload,
  name: string,
  { keep }: { keep: boolean },
): Promise<string | undefined> {
  const known = new Set(readdirSync(folder))
  const list = readFileSync(index, 'utf8')
  await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true })
  const made = readdirSync(folder).filter((file) => !known.has(file))
  const script = made.find((file) => file.endsWith('.ts'))
  const changes = script !== undefined && /db\.run\(/.test(readFileSync(path.join(folder, script), 'utf8'))
  if (!changes || !keep) {
    for (const file of made) rmSync(path.join(folder, file))
    writeFileSync(index, list)
  }
  return changes ? script.replace(/\.ts$/, '') : undefined
}
