import { createHash } from 'node:crypto'

/** A short name for a text: equal texts have equal hashes. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** What Payload or a hook keeps up by itself, so that a difference is no editor's change. */
const kept = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'attention',
  'possiblyOutdated',
  'globalType',
])

/** The same value without what is empty: a field that the schema gains later changes nothing. */
function meaningful(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(meaningful) : undefined
  if (typeof value !== 'object' || value === null)
    return value === '' || value === false ? undefined : (value ?? undefined)
  const entries = Object.entries(value)
    .filter(([name]) => !kept.has(name))
    .map(([name, inner]) => [name, meaningful(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [two]) => (one < two ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** The hash of what an editor can change in a document, in all its languages. */
export function documentHash(document: object): string {
  return hashOf(JSON.stringify(meaningful(document)) ?? '')
}
