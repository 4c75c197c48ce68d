/** What keeps a value from being stored, and the path to it. */
export type Unstorable = { trouble: 'nested' | 'large' | 'characters'; path: string }

/** Deeper than any document, with a rich text as deep as one may be in it (domain/rich-text). */
const deepest = 120

/** Characters in one document, far above what anybody writes on one page. */
const most = 1_000_000

/** A zero character, which ends texts in some databases, or half of a pair, which none can write. */
const cannotBeWritten = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text)

/** Only what JSON can hold is looked into; a file or a date is one value. */
function partsOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return []
  const prototype: unknown = Object.getPrototypeOf(value)
  const plain = Array.isArray(value) || prototype === Object.prototype || prototype === null
  return plain ? Object.entries(value) : []
}

/** Why no database can keep a value, however it is made; undefined when one can. It never fails itself. */
export function unstorable(value: unknown): Unstorable | undefined {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }]
  let size = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, depth } = next
    if (depth > deepest) return { trouble: 'nested', path }
    const names = partsOf(next.value)
    const texts = typeof next.value === 'string' ? [next.value] : names.map(([name]) => name)
    size += names.length + texts.reduce((sum, { length }) => sum + length, 0)
    if (size > most) return { trouble: 'large', path }
    if (texts.some(cannotBeWritten)) return { trouble: 'characters', path }
    for (const [name, part] of names)
      waiting.push({ value: part, path: path === '' ? name : `${path}.${name}`, depth: depth + 1 })
  }
  return undefined
}
