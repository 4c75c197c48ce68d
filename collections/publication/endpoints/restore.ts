import { restoreVersionOperation, type CollectionSlug, type Endpoint } from 'payload'

import type { Values } from '../texts'
import { dateNewest, isPublic, versionWithId } from '../versions'
import { documentOf, together } from './document'

/**
 * `POST /api/<collection>/versions/:id`: brings an earlier version back as a draft, so that nothing changes
 * for visitors. With `?draft=false` a version that was published goes live again at once, in all languages,
 * past the publish gate; one that was a draft would take the page off the site, so it comes back as a draft.
 * @throws Forbidden, APIError 404, ValidationError of the gate
 */
export const restore: Omit<Endpoint, 'root'> = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = documentOf(req)
    const version = await versionWithId({ collection, id, req })
    const draft = req.query.draft !== 'false' || !isPublic(version)
    let restored: Values = {}
    await together(req, async () => {
      restored = await restoreVersionOperation({
        id,
        collection: req.payload.collections[collection.slug as CollectionSlug],
        depth: 0,
        draft,
        req,
      })
      await dateNewest({ collection, id: String(restored.id), req })
    })
    return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
  },
}
