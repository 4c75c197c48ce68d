import type { CollectionBeforeChangeHook } from 'payload'

type Live = { _status?: string; slug?: string | null; formerSlugs?: string[] | null }

/**
 * Remembers an address that was public, so that it can send visitors on for good. A text that is
 * taken off the site keeps its own address here until it comes back under the same one.
 */
export const keepFormerSlugs: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  const onlyDraft = data._status !== 'published' && req.context.draftSave === true
  if (operation !== 'update' || onlyDraft) return data
  const live = (await req.payload.findByID({
    collection: collection.slug,
    id: originalDoc?.id as string,
    draft: false,
    depth: 0,
    disableErrors: true,
    req,
  })) as Live | null
  const former = new Set(live?.formerSlugs)
  if (live?._status === 'published' && live.slug) former.add(live.slug)
  if (data._status === 'published') former.delete(data.slug as string)
  data.formerSlugs = [...former]
  return data
}
