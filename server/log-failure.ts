import { inspect } from 'node:util'

/**
 * What went wrong, without what was being written: the database's library puts the values of a failed
 * statement into its message, and its own error, without them, underneath.
 */
export const withoutValues = (error: unknown): unknown =>
  error instanceof Error && 'params' in error ? (error.cause ?? error.name) : error

/** Writes a failure to the server's log. The CMS has a logger, but none while its database is away. */
export function logFailure(message: string, error: unknown): void {
  process.stderr.write(`${message}: ${inspect(withoutValues(error))}\n`)
}
