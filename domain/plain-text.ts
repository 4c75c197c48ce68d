/** A node of Lexical's JSON as far as reading its text needs. */
type TextNode = { text?: unknown; type?: unknown; children?: unknown; root?: unknown }

const blocks = new Set(['paragraph', 'heading', 'listitem', 'quote'])

/**
 * The words of a rich text (Lexical's JSON) or of a plain string, one line a paragraph.
 * @returns '' for nothing or for a document without words.
 */
export function plainText(value: unknown): string {
  return read(value)
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

/** True for what shows no reader anything: no words, or only signs that cannot be seen, such as U+200B. */
export const isBlank = (value: unknown): boolean =>
  !/[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(plainText(value))

function read(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(read).join('')
  if (typeof value !== 'object' || value === null) return ''
  const node = value as TextNode
  if (node.root) return read(node.root)
  if (node.type === 'linebreak') return '\n'
  const text = typeof node.text === 'string' ? node.text : read(node.children)
  return typeof node.type === 'string' && blocks.has(node.type) ? `${text}\n` : text
}

/** The text with everything left out that a reader would not call a change: case, spaces, punctuation. */
export function material(value: unknown): string {
  return plainText(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
