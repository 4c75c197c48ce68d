import type { FlattenedField } from 'payload'

/** A document or a part of one. Raw: each translated field holds its texts by language. Flat: one language. */
export type Values = Record<string, unknown>
type Fields = readonly FlattenedField[]

type Shape = { kind: 'rows' | 'group'; fields: Fields } | { kind: 'text' | 'shared' }

/** How a field keeps what it holds; a list that is translated as a whole counts as one text. */
function shapeOf(field: FlattenedField): Shape {
  if ('localized' in field && field.localized) return { kind: 'text' }
  if (field.type === 'array') return { kind: 'rows', fields: field.flattenedFields }
  if ((field.type === 'group' || field.type === 'tab') && 'flattenedFields' in field)
    return { kind: 'group', fields: field.flattenedFields }
  return { kind: 'shared' }
}

const asValues = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}

/** A copy without these names. */
export const without = (values: Values, ...names: string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))

const asRows = (value: unknown): Values[] => (Array.isArray(value) ? value.map(asValues) : [])

const sameRow = (rows: unknown, { id }: Values): Values => asRows(rows).find((row) => row.id === id) ?? {}

/** Copies what `from` holds and lets `change` decide about each translated text. */
function map(fields: Fields, from: Values, change: (text: unknown, name: string, trail: string) => unknown) {
  const walk = (inside: Fields, values: Values, trail: string): Values => {
    const copy = { ...values }
    for (const field of inside) {
      const { name } = field
      const shape = shapeOf(field)
      if (shape.kind === 'text') copy[name] = change(values[name], name, trail)
      else if (shape.kind === 'group' && values[name] !== undefined)
        copy[name] = walk(shape.fields, asValues(values[name]), `${trail}${name}.`)
      else if (shape.kind === 'rows' && Array.isArray(values[name]))
        copy[name] = asRows(values[name]).map((row) =>
          walk(shape.fields, row, `${trail}${name}.${String(row.id)}.`),
        )
    }
    return copy
  }
  return walk(fields, from, '')
}

/** A raw document in one language. */
export const inLanguage = (fields: Fields, raw: Values, language: string): Values =>
  map(fields, raw, (text) => asValues(text)[language])

const isEmpty = (text: unknown) => text === undefined || text === null || text === ''

/** Every text of a flat document that is not empty, by its place; rows are named by id, not by number. */
export function textsOf(fields: Fields, flat: Values): Map<string, unknown> {
  const texts = new Map<string, unknown>()
  map(fields, flat, (text, name, trail) => {
    if (!isEmpty(text)) texts.set(trail + name, text)
    return text
  })
  return texts
}

/** A flat document with the texts of another; what is shared and which rows there are stays as it is. */
export function withTexts(fields: Fields, flat: Values, other: Values): Values {
  const texts = textsOf(fields, other)
  return map(fields, flat, (_text, name, trail) => texts.get(trail + name) ?? null)
}

/** A raw document without the texts of one language. */
export function withoutLanguage(fields: Fields, raw: Values, language: string): Values {
  return map(fields, raw, (text) => without(asValues(text), language))
}

/** What a raw document becomes when a flat one is saved over it: the other languages stay, by row. */
export function overlay(fields: Fields, raw: Values, flat: Values, language: string): Values {
  const merged: Values = { ...raw, ...flat }
  for (const field of fields) {
    const { name } = field
    const shape = shapeOf(field)
    if (!(name in flat)) continue
    if (shape.kind === 'text') merged[name] = { ...asValues(raw[name]), [language]: flat[name] }
    else if (shape.kind === 'group')
      merged[name] = overlay(shape.fields, asValues(raw[name]), asValues(flat[name]), language)
    else if (shape.kind === 'rows')
      merged[name] = asRows(flat[name]).map((row) =>
        overlay(shape.fields, sameRow(raw[name], row), row, language),
      )
  }
  return merged
}
