import { existsSync } from 'node:fs'
import path from 'node:path'

import { env } from '@/env'

const image = /^\/api\/media\/file\/([^/]+)$/i

/** The file an address below `/api/media/file` names; undefined for any other address. */
function fileOf(pathname: string): string | undefined {
  const name = image.exec(pathname)?.[1]
  return name && path.join(env.mediaDir, path.basename(decodeURIComponent(name)))
}

/**
 * Says of an image that is not there that it is not found: Payload says that the server failed.
 * @param handler answers everything else
 */
export function orMissingImage<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Promise<Response>,
) {
  return async (request: Request, ...rest: Rest): Promise<Response> => {
    const file = fileOf(new URL(request.url).pathname)
    return file && !existsSync(file)
      ? Response.json({ errors: [] }, { status: 404 })
      : handler(request, ...rest)
  }
}
