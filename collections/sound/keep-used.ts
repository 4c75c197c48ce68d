import { getTranslation } from '@payloadcms/translations'
import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug, type PayloadRequest } from 'payload'

import { isValues } from './places'
import { whereUsed, type Use } from './where-used'

/** So many titles are named; of more, how many there are. */
const named = 5

const words = {
  nl: {
    start:
      'Dit kan niet weg, want het wordt nog gebruikt. Haal het eerst hier weg of kies daar iets anders: ',
    more: (count: number) => `en nog ${String(count)}`,
  },
  en: {
    start:
      'This cannot be deleted, because it is still in use. Remove it here first or choose something else there: ',
    more: (count: number) => `and ${String(count)} more`,
  },
}

/** The title of a document in the language of the CMS, or in Dutch. */
function titleOf(document: Record<string, unknown>, field: string, language: string): string | undefined {
  const title = document[field]
  const text: unknown = isValues(title) ? (title[language] ?? title.nl) : title
  return typeof text === 'string' && text !== '' ? `"${text}"` : undefined
}

/** The documents of one use in words; of accounts and of requests only how many, because names are nobody's here. */
function described({ slug, documents }: Use, { payload, i18n }: PayloadRequest): string {
  const language = i18n.language === 'en' ? 'en' : 'nl'
  const global = payload.config.globals.find((one) => one.slug === slug)
  const collection = payload.config.collections.find((one) => one.slug === slug)
  if (global) return getTranslation(global.label, i18n)
  if (!collection) return slug
  const { auth, admin, labels } = collection
  // Questions of the site and of people have one name in Dutch; what the menu does not list is called as its group.
  const name = getTranslation(admin.hidden && admin.group ? admin.group : labels.plural, i18n)
  if (auth || admin.hidden) return `${name} (${String(documents.length)})`
  const titles = documents.flatMap((one) => titleOf(one, admin.useAsTitle ?? 'id', language) ?? [])
  const shown = titles.sort().slice(0, named)
  const rest = documents.length - shown.length
  const list = [...shown, ...(rest > 0 ? [words[language].more(rest)] : [])].join(', ')
  return `${name}: ${list}`
}

/**
 * Keeps what others use: SQLite would take it out of them in silence, and MongoDB would leave them pointing
 * at nothing. A rule of the contact form that lost its only topic would fit every request. Accounts are not
 * kept: who leaves, leaves, and what they had is for others again.
 * @throws APIError 409 that says where it is used
 */
export const keepUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (collection.auth) return
  const uses = await whereUsed(req, { collection: collection.slug as CollectionSlug, id: String(id) })
  if (uses.length === 0) return
  const { start } = words[req.i18n.language === 'en' ? 'en' : 'nl']
  throw new APIError(`${start}${uses.map((use) => described(use, req)).join('; ')}.`, 409, null, true)
}
