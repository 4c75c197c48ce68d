import type { CollectionBeforeChangeHook } from 'payload'

import { saveUnderWay } from '../publication/under-way'

type Addresses = { slug?: string | null; formerSlugs?: string[] | null } | undefined

/**
 * Remembers an address that was public, so that it can send visitors on for good. A text that is
 * taken off the site keeps its own address here until it comes back under the same one.
 */
export const keepFormerSlugs: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const save = saveUnderWay(req, (originalDoc as { id?: string } | undefined)?.id)
  if (!save) return data
  const former = new Set((save.main as Addresses)?.formerSlugs)
  const address = (save.before as Addresses)?.slug
  if (address && !save.draftOnly) former.add(address)
  if (data._status === 'published') former.delete(data.slug as string)
  data.formerSlugs = [...former]
  return data
}
