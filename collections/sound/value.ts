import type { FlattenedField } from 'payload'

import { plainNodes } from '@/domain/rich-text/node'
import { richTextTrouble } from '@/domain/rich-text/check'

import { editorOf } from './editor'
import { isValues } from './places'
import type { Reason } from './words'

type OfType<Type extends FlattenedField['type']> = Extract<FlattenedField, { type: Type }>

/** How long a text may be where its field does not say so. */
const longest = { text: 2_000, email: 254, textarea: 40_000, code: 40_000 }

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined

/** What the form of the CMS sends for a list without rows: how many there are. */
const isRowCount = (value: unknown): boolean => value === 0 || value === '0'

/** What Payload takes for "points nowhere". */
const isNowhere = (value: unknown): boolean => value === '' || value === 'none' || value === 'null'

function text(value: unknown, field: OfType<'text' | 'textarea' | 'email' | 'code'>): Reason | undefined {
  if (typeof value !== 'string') return { why: 'text' }
  const most = ('maxLength' in field && field.maxLength) || longest[field.type]
  return value.length > most ? { why: 'long', what: String(most) } : undefined
}

function each(
  value: unknown,
  otherwise: Reason,
  check: (item: unknown) => Reason | undefined,
): Reason | undefined {
  if (!Array.isArray(value)) return otherwise
  return value.map(check).find((trouble) => trouble !== undefined)
}

/** A day or moment of these centuries: not every database can keep one of the first years. */
const isDate = (value: unknown): boolean =>
  value instanceof Date
    ? !Number.isNaN(value.getTime())
    : typeof value === 'string' &&
      /^(19|20|21)\d{2}-\d{2}-\d{2}(T|$)/.test(value) &&
      !Number.isNaN(Date.parse(value))

const isNumber = (value: unknown): boolean =>
  Number.isFinite(typeof value === 'string' && value.trim() !== '' ? Number(value) : value)

function choice(value: unknown, { options }: OfType<'select' | 'radio'>): Reason | undefined {
  const known = options.some((option) => value === (typeof option === 'string' ? option : option.value))
  return known ? undefined : { why: 'choice' }
}

/** An id, or a document that has one. */
const isReference = (value: unknown): boolean =>
  typeof value === 'string' || (isValues(value) && typeof value.id === 'string')

function relation(value: unknown, { relationTo }: OfType<'relationship' | 'upload'>): Reason | undefined {
  const points = Array.isArray(relationTo)
    ? isValues(value) && relationTo.some((slug) => slug === value.relationTo) && isReference(value.value)
    : isReference(value)
  return points ? undefined : { why: 'relation' }
}

function richText(value: unknown, field: OfType<'richText'>): Reason | undefined {
  const found = richTextTrouble(value, [...plainNodes, ...editorOf(field).nodes])
  return found && { why: found.trouble, what: 'what' in found ? found.what : undefined }
}

/**
 * Why a value cannot be stored in its field, whether in a draft or not; undefined when it can. A value that
 * is missing is no matter of this check: a draft may be unfinished, and Payload itself asks for the rest.
 */
export function valueTrouble(field: FlattenedField, value: unknown): Reason | undefined {
  if (field.type === 'group' || field.type === 'tab') return isValues(value) ? undefined : { why: 'group' }
  // SQLite fails on a list that is null; a list without rows is an empty one.
  if (field.type === 'array' && value === null) return { why: 'list' }
  if (isNothing(value)) return undefined
  const many = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'text':
      return many ? each(value, { why: 'texts' }, (item) => text(item, field)) : text(value, field)
    case 'textarea':
    case 'email':
    case 'code':
      return text(value, field)
    case 'number':
      return value === '' || isNumber(value) ? undefined : { why: 'number' }
    case 'checkbox':
      return typeof value === 'boolean' || ['true', 'false', ''].some((word) => word === value)
        ? undefined
        : { why: 'tick' }
    case 'date':
      return isDate(value) ? undefined : { why: 'date' }
    case 'radio':
    case 'select':
      return many ? each(value, { why: 'list' }, (item) => choice(item, field)) : choice(value, field)
    case 'array':
      if (isRowCount(value)) return undefined
      return each(value, { why: 'list' }, (row) =>
        row === null || isValues(row) ? undefined : { why: 'row' },
      )
    case 'relationship':
    case 'upload':
      if (isNowhere(value)) return undefined
      return many ? each(value, { why: 'list' }, (item) => relation(item, field)) : relation(value, field)
    case 'richText':
      return richText(value, field)
    default:
      return undefined
  }
}
