import { inspect } from 'node:util'

/** Writes a failure to the server's log. The CMS has a logger, but none while its database is away. */
export function logFailure(message: string, error: unknown): void {
  process.stderr.write(`${message}: ${inspect(error)}\n`)
}
