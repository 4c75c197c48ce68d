import { plainText } from '@/domain/plain-text'
import { childrenOf, isNode, type Node } from '@/domain/rich-text/node'

import { editorOf } from './editor'
import { isValues, type Place } from './places'
import type { Reason } from './words'

/** One document that another points at, and what to say when it is not there. */
export type Reference = {
  /** a slug, or anything else that was written in its place */
  collection: string
  /** empty when a picture has none yet */
  id: string
  gone: Reason
  /** false when its field or editor may not point at this collection */
  allowed: boolean
}

/** The id in a value that is an id, or a document that was read along with it; empty for nothing. */
function idOf(value: unknown): string {
  const id = isValues(value) ? value.id : value
  return typeof id === 'string' && !['none', 'null'].includes(id) ? id : ''
}

function inRelation(value: unknown, relationTo: string | string[]): Reference[] {
  const gone = { why: 'gone' } as const
  return (Array.isArray(value) ? value : [value])
    .map((one: unknown): Reference => {
      if (typeof relationTo === 'string')
        return { collection: relationTo, id: idOf(one), gone, allowed: true }
      const { relationTo: to, value: id } = isValues(one) ? one : {}
      const collection = typeof to === 'string' ? to : ''
      return { collection, id: idOf(id), gone, allowed: relationTo.includes(collection) }
    })
    .filter(({ id }) => id !== '')
}

/** What a node of a rich text points at itself: the document of a link, or a picture. */
function ofNode(node: Node, targets: Record<string, string[]>): Reference[] {
  const isPicture = node.type === 'upload' || node.type === 'relationship'
  const pointer = isPicture ? node : isNode(node.fields) ? node.fields.doc : undefined
  if (!isNode(pointer)) return []
  const collection = String(pointer.relationTo)
  const gone: Reason = isPicture ? { why: 'deadPicture' } : { why: 'deadLink', what: plainText(node) }
  const allowed = (targets[String(node.type)] ?? []).includes(collection)
  return [{ collection, id: idOf(pointer.value), gone, allowed }]
}

function inRichText(value: unknown, targets: Record<string, string[]>): Reference[] {
  const found: Reference[] = []
  const waiting: unknown[] = isNode(value) ? [value.root] : []
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    if (!isNode(node)) continue
    found.push(...ofNode(node, targets))
    waiting.push(...childrenOf(node))
  }
  return found
}

/** The documents that the value at one place points at: by a relation, or by a link or picture in a text. */
export function referencesAt({ field, value }: Pick<Place, 'field' | 'value'>): Reference[] {
  if (field.type === 'relationship' || field.type === 'upload') return inRelation(value, field.relationTo)
  return field.type === 'richText' ? inRichText(value, editorOf(field).targets) : []
}
