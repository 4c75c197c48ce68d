import { expect } from 'vitest'
import { ValidationError } from 'payload'

/**
 * Expects a save to be refused, with a message for each field named.
 * @param fields the path of a field and a part of what its message says
 */
export async function expectRefused(save: Promise<unknown>, fields: Record<string, RegExp>): Promise<void> {
  const error: unknown = await save.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ValidationError)) throw new Error(`The save was not refused: ${String(error)}`)
  const messages = Object.fromEntries(error.data.errors.map(({ path, message }) => [path, message]))
  expect(Object.keys(messages).sort()).toEqual(Object.keys(fields).sort())
  for (const [path, words] of Object.entries(fields)) expect(messages[path]).toMatch(words)
}
