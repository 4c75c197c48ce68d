import { plainText } from '../plain-text'
import { richTextTrouble } from './check'
import { childrenOf, deepest, isNode, plainNodes, type Node } from './node'

/** The kinds of node that the site can show. */
const shown = [...plainNodes, 'heading', 'list', 'listitem', 'link', 'autolink', 'upload']

/** Nodes that may stand on their own between paragraphs. */
const blocks = new Set(['paragraph', 'heading', 'list', 'upload'])

export type ReadableText = { root: Node & { children: Node[] } }

/** True when the node itself, whatever it holds, has all that is needed to show it. */
function canBeShown(node: Node): boolean {
  const bare = 'children' in node ? { ...node, children: [] } : node
  return richTextTrouble({ root: { children: [bare] } }, shown) === undefined
}

/** A list of another kind than we know is a list all the same. */
const asList = (node: Node): Node =>
  node.type === 'list' && !canBeShown(node) ? { ...node, tag: 'ul' } : node

/** A node as it can be shown below `parent`; what cannot be shown becomes its text, or nothing without any. */
function mended(given: unknown, parent: unknown, depth: number): Node[] {
  if (!isNode(given)) return []
  const node = asList(given)
  const children =
    depth < deepest ? childrenOf(node).flatMap((child) => mended(child, node.type, depth + 1)) : []
  const whole = 'children' in node ? { ...node, children } : node
  const misplaced = node.type === 'listitem' && parent !== 'list'
  if (canBeShown(node) && !misplaced)
    return parent === 'list' && node.type !== 'listitem' ? [listItem([whole])] : [whole]
  if (children.length > 0) return parent === 'list' ? [listItem(children)] : children
  const text = plainText(node)
  return text === '' ? [] : [{ type: 'text', version: 1, text, format: 0 }]
}

const listItem = (children: Node[]): Node => ({ type: 'listitem', version: 1, value: 1, children })

/** Puts what would stand loose between paragraphs together in one. */
function inParagraphs(nodes: readonly Node[]): Node[] {
  const stands: Node[] = []
  let loose: Node[] = []
  const settle = () => {
    if (loose.length > 0) stands.push({ type: 'paragraph', version: 1, children: loose })
    loose = []
  }
  for (const node of nodes) {
    if (!blocks.has(String(node.type))) loose.push(node)
    else {
      settle()
      stands.push(node)
    }
  }
  settle()
  return stands
}

/**
 * A rich text with everything in it that the site can show. A node that it does not know is shown as its
 * text, so that no reader loses a word and none meets the name of a node.
 * @param state Lexical's JSON, whatever may stand in it
 */
export function readable(state: { root: { children: readonly unknown[] } }): ReadableText {
  const children = state.root.children.flatMap((node) => inParagraphs(mended(node, 'root', 1)))
  return { root: { ...state.root, children } }
}
