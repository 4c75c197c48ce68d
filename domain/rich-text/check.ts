import { childrenOf, deepest, isNode, type Node } from './node'

/** What is wrong with a rich text; `what` is the type of a node that the editor does not know. */
export type RichTextTrouble =
  { trouble: 'no-rich-text' | 'too-deep' | 'malformed' } | { trouble: 'unknown-node'; what: string }

const isText = (value: unknown): boolean => typeof value === 'string'
const isOptionalText = (value: unknown): boolean => value === undefined || value === null || isText(value)

/** A link to a document: the collection and its id, or the document itself. */
function isPointer(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (!isNode(value) || !isText(value.relationTo)) return false
  return isText(value.value) || (isNode(value.value) && isText(value.value.id))
}

function isLink({ fields }: Node): boolean {
  return isNode(fields) && isOptionalText(fields.url) && isPointer(fields.doc)
}

/** What a node needs besides its children, so that it can be shown; a picture that is still on its way has no value. */
const needs: Record<string, (node: Node) => boolean> = {
  text: ({ text, format }) => isText(text) && (format === undefined || typeof format === 'number'),
  heading: ({ tag }) => typeof tag === 'string' && /^h[1-6]$/.test(tag),
  list: ({ tag }) => tag === 'ul' || tag === 'ol',
  link: isLink,
  autolink: isLink,
  upload: ({ relationTo, value }) =>
    isText(relationTo) && (value === undefined || value === null || isPointer({ relationTo, value })),
}

/** Nodes that stand alone; every other one holds a list of nodes. */
const leaves = new Set(['text', 'linebreak', 'tab', 'upload', 'relationship', 'horizontalrule'])

function troubleIn(node: unknown, known: readonly string[], depth: number): RichTextTrouble | undefined {
  if (depth > deepest) return { trouble: 'too-deep' }
  if (!isNode(node) || typeof node.type !== 'string') return { trouble: 'malformed' }
  const { type } = node
  if (!known.includes(type)) return { trouble: 'unknown-node', what: type }
  const need = Object.hasOwn(needs, type) ? needs[type] : undefined
  if (need && !need(node)) return { trouble: 'malformed' }
  if (!leaves.has(type) && !Array.isArray(node.children)) return { trouble: 'malformed' }
  for (const child of childrenOf(node)) {
    const trouble = troubleIn(child, known, depth + 1)
    if (trouble) return trouble
  }
  return undefined
}

/**
 * What keeps a value from being a rich text that the site can show; undefined when nothing does.
 * @param known the types of node that its editor has
 */
export function richTextTrouble(value: unknown, known: readonly string[]): RichTextTrouble | undefined {
  if (!isNode(value) || !isNode(value.root) || !Array.isArray(value.root.children))
    return { trouble: 'no-rich-text' }
  return troubleIn({ ...value.root, type: 'root' }, known, 0)
}
