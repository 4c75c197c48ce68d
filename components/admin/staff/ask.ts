import { z } from 'zod'

/** Thrown when the server did not do what was asked. */
export class AskError extends Error {
  override name = 'AskError'
  /**
   * @param status of HTTP; 0 when the server could not be reached, 502 when its answer made no sense
   * @param sentence what the server said, in the language of the reader, if it said anything
   */
  constructor(
    readonly status: number,
    readonly sentence?: string,
  ) {
    super(`The server answered ${status}.`)
  }
}

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/** A value that may be missing, or null. */
export const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined)

async function json(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}

/**
 * Asks the server for JSON as the logged-in member of staff: a GET, or a POST when there is a body.
 * @param method instead of POST, for a change of a document
 * @param path after /api, such as '/requests/inbox?view=new'
 * @throws AskError when it cannot be reached, refuses, or answers something else than `schema`
 */
export async function ask<Schema extends z.ZodType>(
  path: `/${string}`,
  schema: Schema,
  body?: object,
  method: 'POST' | 'PATCH' = 'POST',
): Promise<z.output<Schema>> {
  const post = body && {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }
  const response = await fetch(`/api${path}`, { cache: 'no-store', ...post }).catch(() => {
    throw new AskError(0)
  })
  const answer = await json(response)
  if (!response.ok) throw new AskError(response.status, refusal.safeParse(answer).data?.errors[0]?.message)
  const parsed = schema.safeParse(answer)
  if (!parsed.success) throw new AskError(502)
  return parsed.data
}
