import type { PayloadRequest } from 'payload'

/** The body of a request as JSON, still to be parsed by a schema; undefined when it is none. */
export async function readJson(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}
