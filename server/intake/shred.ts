import type { Payload } from 'payload'
import { z } from 'zod'

/** The part of the SQLite adapter that runs a statement; MongoDB's has none. */
const sqlite = z.object({
  client: z.custom<{ execute: (statement: string) => Promise<unknown> }>(
    (value) => typeof value === 'object' && value !== null && 'execute' in value,
  ),
})

/** True at the start: a server that was stopped half-way may have left something behind. */
let wanted = true

/** Asks for the file to be cleaned at the next tick of the clock. */
export function shredSoon(): void {
  wanted = true
}

async function run(payload: Payload, statements: readonly string[]): Promise<void> {
  const { data: database } = sqlite.safeParse(payload.db)
  for (const statement of database ? statements : []) await database?.client.execute(statement)
}

/** From now on SQLite writes zeros over what is deleted; it keeps this for as long as it is open. */
export const overwriteDeleted = (payload: Payload): Promise<void> =>
  run(payload, ['PRAGMA secure_delete = ON'])

/**
 * Takes what was deleted out of the database file too: SQLite leaves deleted rows in free pages and in
 * its log until they are used again. It is tried until it works. MongoDB does this by itself in time
 * (docs/operations.md).
 */
export async function shredDeleted(payload: Payload): Promise<void> {
  if (!wanted) return
  await run(payload, ['PRAGMA secure_delete = ON', 'VACUUM', 'PRAGMA wal_checkpoint(TRUNCATE)'])
  wanted = false
}
