import type { FlattenedField } from 'payload'

import { unstorable } from '@/domain/storable/storable'

import type { Pointer } from './missing'
import { places, type Place } from './places'
import { referencesAt } from './references'
import { valueTrouble } from './value'
import type { Reason } from './words'

/** Why one value of a document is refused. */
export type Problem = Reason & Pick<Place, 'path' | 'label'>

type Data = Record<string, unknown>
type I18n = Parameters<typeof places>[2]['i18n']

/** More than anybody mends at once. */
const most = 40

/** Names that a database reads as an order, and a program as its own. */
const dangerous = /^\$|\.|^(__proto__|constructor|prototype)$/

/** What cannot be stored whatever field it is for. */
function anywhere(fields: readonly FlattenedField[], data: Data, i18n: I18n): Problem[] {
  const found = unstorable(data)
  if (!found) return []
  const isAround = ({ path }: Place) => `${found.path}.`.startsWith(`${path}.`)
  const place = [...places(fields, data, { i18n })].findLast(isAround)
  const [top = ''] = found.path.split('.')
  return [
    { why: found.trouble, path: place?.path ?? top.slice(0, 80), label: place?.label ?? top.slice(0, 80) },
  ]
}

/**
 * Everything in the data of a document that its fields cannot hold, and everything it points at.
 * @param fields those of its collection or global
 */
export function problemsIn(
  fields: readonly FlattenedField[],
  data: Data,
  i18n: I18n,
): { problems: Problem[]; pointers: Pointer[] } {
  const first = anywhere(fields, data, i18n)
  if (first.length > 0) return { problems: first, pointers: [] }
  const problems = Object.keys(data)
    .filter((name) => dangerous.test(name))
    .map((name): Problem => ({ why: 'unknown', path: name.slice(0, 80), label: name.slice(0, 80) }))
  const pointers: Pointer[] = []
  for (const place of places(fields, data, { i18n })) {
    const { path, label } = place
    const trouble = valueTrouble(place.field, place.value)
    if (trouble) problems.push({ ...trouble, path, label })
    else
      for (const reference of referencesAt(place))
        if (reference.allowed) pointers.push({ ...reference, path, label })
        else problems.push({ why: 'relation', path, label })
  }
  return { problems: problems.slice(0, most), pointers }
}
