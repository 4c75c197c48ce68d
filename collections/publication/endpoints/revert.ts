import type { Endpoint } from 'payload'

import { refreshPages } from '../../hooks/refresh-pages'
import { addVersion, writeMain } from '../versions'
import { documentOf, publicVersionOf, together } from './document'

/**
 * `POST /api/<collection>/:id/revert`: goes on with what is public, in all languages. Nothing changes for
 * visitors, and the draft stays among the versions. The main document is written as it was, for its date:
 * a draft that is newer than that counts as waiting.
 * @throws Forbidden, APIError 404, 409 when nothing is public
 */
export const revert: Omit<Endpoint, 'root'> = {
  path: '/:id/revert',
  method: 'post',
  handler: async (req) => {
    const of = documentOf(req)
    await together(req, async () => {
      const version = await publicVersionOf(of)
      await writeMain(of, version)
      await addVersion(of, version)
    })
    // A page made while SQLite was writing may have missed a language.
    refreshPages(req)
    return Response.json({ id: of.id })
  },
}
