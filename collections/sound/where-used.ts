import type {
  CollectionSlug,
  FlattenedField,
  Payload,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'

import { editorOf } from './editor'
import { isPayloads } from './entity'
import { findReadable } from './find-readable'
import { isValues, places } from './places'
import { referencesAt } from './references'

/** The document that may be used. */
export type Target = { collection: CollectionSlug; id: string }

/** Documents of one collection, or a global, that use it. */
export type Use = { slug: string; documents: Record<string, unknown>[] }

type Pointing = { path: string; field: FlattenedField }

/**
 * The collection whose ids a plain text holds among other words, as `custom.holdsIdOf` says: it is no
 * relation, because not all it can hold is an id.
 */
const holdsIdOf = ({ custom }: FlattenedField): unknown => custom?.holdsIdOf

function mayPointAt(field: FlattenedField, target: CollectionSlug): boolean {
  if (field.type === 'relationship' || field.type === 'upload')
    return [field.relationTo].flat().includes(target)
  if (field.type === 'richText') return Object.values(editorOf(field).targets).flat().includes(target)
  return holdsIdOf(field) === target
}

/** The fields that may point at a collection, in groups and lists too. */
function pointing(fields: readonly FlattenedField[], target: CollectionSlug, above = ''): Pointing[] {
  return fields.flatMap((field) => {
    const path = above + field.name
    if ('flattenedFields' in field) return pointing(field.flattenedFields, target, `${path}.`)
    return mayPointAt(field, target) ? [{ path, field }] : []
  })
}

/** What asks the database for documents that point at one; of a rich text only the text itself can tell. */
function pointsAt(fields: readonly Pointing[], { id }: Target): Where | undefined {
  if (fields.some(({ field }) => field.type === 'richText')) return undefined
  return {
    or: fields.map(({ path, field }): Where => {
      const several = 'relationTo' in field && Array.isArray(field.relationTo)
      return { [several ? `${path}.value` : path]: { in: [id] } }
    }),
  }
}

/** Whether a document, read in all its languages, points at another. */
function uses(
  fields: readonly FlattenedField[],
  document: unknown,
  target: Target,
  i18n: PayloadRequest['i18n'],
) {
  if (!isValues(document)) return false
  return [...places(fields, document, { i18n, everyLanguage: true })].some(
    (place) =>
      (holdsIdOf(place.field) === target.collection && place.value === target.id) ||
      referencesAt(place).some(({ collection, id }) => collection === target.collection && id === target.id),
  )
}

async function inCollection(
  payload: Payload,
  config: SanitizedCollectionConfig,
  target: Target,
  i18n: PayloadRequest['i18n'],
): Promise<Use> {
  const { slug, flattenedFields, custom } = config
  const found = new Map<string, Record<string, unknown>>()
  const fields = pointing(flattenedFields, target.collection)
  // What the database calls used, and the newest draft: a text may be used in either.
  const sides = config.versions?.drafts ? [false, true] : [false]
  for (const draft of fields.length > 0 ? sides : []) {
    const alive = custom?.usesWhile as Where | undefined
    const where: Where = { and: [alive, pointsAt(fields, target)].filter((part) => part !== undefined) }
    for (const document of await findReadable(payload, {
      collection: slug,
      where,
      draft,
      locale: 'all',
      depth: 0,
    })) {
      const itself = slug === target.collection && document.id === target.id
      if (!itself && uses(flattenedFields, document, target, i18n)) found.set(document.id, { ...document })
    }
  }
  return { slug, documents: [...found.values()] }
}

/**
 * Everything that uses a document: by a relation, by a link or picture in a text, or by its id; published
 * or in the newest draft, and in the globals. What points at itself does not count.
 */
export async function whereUsed({ payload, i18n }: PayloadRequest, target: Target): Promise<Use[]> {
  const found: Use[] = []
  for (const config of payload.config.collections)
    // What Payload keeps for itself remembers what somebody looked at or edits, and is no use of it.
    if (!isPayloads(config.slug)) found.push(await inCollection(payload, config, target, i18n))
  for (const { slug, flattenedFields } of payload.config.globals) {
    if (pointing(flattenedFields, target.collection).length === 0) continue
    const global = await payload.findGlobal({ slug, locale: 'all', depth: 0 })
    if (uses(flattenedFields, global, target, i18n)) found.push({ slug, documents: [{ ...global }] })
  }
  return found.filter(({ documents }) => documents.length > 0)
}
