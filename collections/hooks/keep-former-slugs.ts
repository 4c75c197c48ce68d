import { isolateObjectProperty, type CollectionBeforeChangeHook } from 'payload'

/** Remembers an address that was public, so that it can send visitors on for good. */
export const keepFormerSlugs: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  if (operation !== 'update' || data._status !== 'published') return data
  const live = await req.payload.findByID({
    collection: collection.slug,
    id: originalDoc?.id as string,
    draft: false,
    depth: 0,
    disableErrors: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  const former = new Set<string>((live as { formerSlugs?: string[] } | null)?.formerSlugs ?? [])
  if (live && '_status' in live && live._status === 'published' && 'slug' in live)
    former.add(live.slug as string)
  former.delete(data.slug as string)
  data.formerSlugs = [...former]
  return data
}
