import type { FlattenedField } from 'payload'

/** The places in a document where a value can stand: each field, in its group or in the first row of its list. */
export function fieldPaths(
  fields: readonly FlattenedField[],
  above: (string | number)[] = [],
): (string | number)[][] {
  return fields.flatMap((field) => {
    const path = [...above, field.name]
    if (!('flattenedFields' in field)) return [path]
    return [path, ...fieldPaths(field.flattenedFields, field.type === 'array' ? [...path, 0] : path)]
  })
}

/** A document with another value at one place; groups and rows on the way are made when they are not there. */
export function withValue(data: unknown, [step, ...rest]: (string | number)[], value: unknown): unknown {
  if (step === undefined) return value
  const asList = typeof step === 'number'
  const inside = typeof data === 'object' && data !== null ? data : asList ? [] : {}
  const before: unknown = Reflect.get(inside, step)
  const after = withValue(before, rest, value)
  if (asList) return Object.assign([...(Array.isArray(inside) ? inside : [])], { [step]: after })
  return { ...inside, [step]: after }
}

const node = (more: object) => ({ root: { type: 'root', version: 1, children: [{ version: 1, ...more }] } })
const deep = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
const nobody = '00000000-0000-4000-8000-000000000000'

/** Values that no form sends, and that are wrong in most fields. */
export const oddValues: readonly unknown[] = [
  null,
  '',
  ' ',
  'tekst',
  'a'.repeat(100_000),
  'half \ud83d',
  'nul \0 teken',
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [null],
  [[]],
  [{}],
  ['x', 'x'],
  [5],
  { a: 1 },
  { id: nobody },
  { $gt: '' },
  { relationTo: 'faq', value: nobody },
  [{ relationTo: 'users', value: nobody }],
  [{ relationTo: 'toString', value: 'constructor' }],
  [nobody],
  nobody,
  'ffffffffffffffffffffffff',
  '2026-13-45',
  '+275760-09-13T00:00:00.001Z',
  '0000-01-01',
  'NaN',
  '__proto__',
  { root: null },
  { root: { children: 'tekst' } },
  node({ type: 'vreemd', children: [] }),
  node({ type: 'link', fields: null, children: [] }),
  node({
    type: 'link',
    fields: { linkType: 'internal', doc: { relationTo: 'faq', value: nobody } },
    children: [],
  }),
  node({ type: 'upload', relationTo: 'media', value: nobody }),
  node({ type: 'paragraph', children: [{ type: 'text', version: 1, text: 'a', format: 0 }] }),
  deep(1_000),
]
