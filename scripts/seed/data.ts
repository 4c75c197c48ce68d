import { levels } from '@/domain/level'
import type { FlattenedField } from 'payload'

import type { Convert } from './markdown'
import type { SeedDocument, SeedGlobal } from './read-content'
import { inLanguage, isValues, type SeedLanguage, type Values } from './values'

/** Finds the id of a document by `collection/slug`, of an organisation also by code. */
export type FindId = (key: string) => string | undefined

/** A relation that can point at several collections. */
function pointer(key: unknown, find: FindId) {
  const value = typeof key === 'string' ? find(key) : undefined
  return value === undefined ? null : { relationTo: String(key).split('/')[0], value }
}

const ids = (keys: unknown, find: FindId) =>
  Array.isArray(keys) ? keys.flatMap((key) => find(String(key)) ?? []) : keys

const prefixed = (slugs: unknown, collection: string) =>
  Array.isArray(slugs) ? slugs.map((slug) => `${collection}/${String(slug)}`) : slugs

/** How a field of a content file becomes a relation; what is not named here is stored as it is. */
const relations: Record<string, (value: unknown, find: FindId) => unknown> = {
  topics: (value, find) => ids(prefixed(value, 'topics'), find),
  featured: (value, find) => ids(prefixed(value, 'faq'), find),
  footerPages: (value, find) => ids(prefixed(value, 'pages'), find),
  organisations: ids,
  organisation: (value, find) => find(String(value)) ?? null,
  appeal: pointer,
  related: (value, find) => (Array.isArray(value) ? value.flatMap((key) => pointer(key, find) ?? []) : value),
  steps: (value, find) =>
    Array.isArray(value)
      ? value.map((step: Values) => ({
          ...step,
          contact: step.contact ? (find(String(step.contact)) ?? null) : null,
        }))
      : value,
}

/** Only what the collection has a field for; content files may say more than the CMS holds. */
function known(data: Values, fields: readonly FlattenedField[]): Values {
  return Object.fromEntries(
    fields
      .filter((field) => field.name in data)
      .map((field) => {
        const value = data[field.name]
        const inner = 'flattenedFields' in field && isValues(value) && !('root' in value)
        return [field.name, inner ? known(value, field.flattenedFields) : value]
      }),
  )
}

function levelGroups(sections: Values, language: SeedLanguage, convert: Convert): Values {
  return Object.fromEntries(
    levels.flatMap((level) => {
      const section = sections[`${level}.${language}`]
      return isValues(section) ? [[level, { ...section, body: convert(String(section.body)) }]] : []
    }),
  )
}

/** What the data of a document is made with. */
export type Making = { find: FindId; convert: Convert; fields: readonly FlattenedField[] }

/** The data that Payload stores for a content file in one language. */
export function documentData(one: SeedDocument | SeedGlobal, language: SeedLanguage, making: Making): Values {
  const { sections, ...rest } = one.content
  const plain = inLanguage(rest, language) as Values
  const related = Object.entries(plain).map(([name, value]) => [
    name,
    relations[name] ? relations[name](value, making.find) : value,
  ])
  const data = {
    slug: one.slug,
    ...(Object.fromEntries(related) as Values),
    ...levelGroups(sections, language, making.convert),
    _status: 'published',
  }
  return known(data, making.fields)
}
