import { env } from '@/env'

const largest = 64 * 1024
const mostFields = 60

/** Why a post is refused before it is looked at, as its status. */
export class RefusedPost extends Error {
  override name = 'RefusedPost'
  constructor(readonly status: 400 | 403 | 413 | 415) {
    super(`Refused with ${status}.`)
  }
}

/** Browsers say where a form was sent from; one that stands on another site is refused. */
function checkOrigin(headers: Headers): void {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') throw new RefusedPost(403)
  const origin = headers.get('origin')
  if (origin === null) return
  const host = headers.get('host') ?? ''
  const own = [env.siteUrl, `http://${host}`, `https://${host}`]
  if (!own.includes(origin)) throw new RefusedPost(403)
}

/** The body, read no further than the bound whatever its length is said to be. */
async function bodyOf(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > largest) throw new RefusedPost(413)
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length
    if (size > largest) {
      await reader?.cancel()
      throw new RefusedPost(413)
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * Reads a posted form: of this site, of one kind, of bounded size.
 * @throws RefusedPost 400 (too many fields), 403 (other origin), 413 (too large), 415 (other content type)
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  checkOrigin(request.headers)
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') throw new RefusedPost(415)
  const form = new URLSearchParams(await bodyOf(request))
  if ([...form.keys()].length > mostFields) throw new RefusedPost(400)
  return form
}
