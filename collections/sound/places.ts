import { getTranslation, type I18n } from '@payloadcms/translations'
import type { FlattenedField } from 'payload'

type Values = Record<string, unknown>

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One value in a document, with the field it is of and where it stands, for programs and for people. */
export type Place = { field: FlattenedField; value: unknown; path: string; label: string }

type Options = {
  i18n: I18n
  /** true for what was read in all languages at once: a text then stands there once for each */
  everyLanguage?: boolean
}

/** The label of a field as staff read it; a field without one is called by its name. */
function labelOf(field: FlattenedField, i18n: I18n): string {
  const label = 'label' in field ? field.label : undefined
  const words: unknown = label ? getTranslation(label, i18n) : undefined
  return typeof words === 'string' ? words : field.name
}

/** The texts of a field in all languages, or its one value. */
function valuesOf(field: FlattenedField, value: unknown, { everyLanguage }: Options): unknown[] {
  const localized = 'localized' in field && field.localized === true
  return everyLanguage && localized && isValues(value) ? Object.values(value) : [value]
}

/**
 * Every value that a document holds, row by row and group by group, in the order of the fields; what is no
 * field of the collection is passed over.
 * @param fields those of the collection, the global, the group or the row that `data` is of
 */
export function* places(
  fields: readonly FlattenedField[],
  data: Values,
  options: Options,
  above: { path: string; label: string } = { path: '', label: '' },
): Generator<Place> {
  for (const field of fields) {
    if (!Object.hasOwn(data, field.name)) continue
    const label = [above.label, labelOf(field, options.i18n)].filter(Boolean).join(' > ')
    const path = above.path + field.name
    for (const value of valuesOf(field, data[field.name], options)) {
      yield { field, value, path, label }
      if (!('flattenedFields' in field)) continue
      const inside = (part: unknown, step: string, name: string) =>
        isValues(part)
          ? places(field.flattenedFields, part, options, { path: `${path}.${step}`, label: name })
          : []
      if (field.type !== 'array') yield* inside(value, '', label)
      else if (Array.isArray(value))
        for (const [index, row] of value.entries())
          yield* inside(row, `${String(index)}.`, `${label} ${String(index + 1)}`)
    }
  }
}
