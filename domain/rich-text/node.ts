/** A node of Lexical's JSON, of which nothing is known but that it is an object. */
export type Node = Record<string, unknown>

/** Deeper than any list in a list that a reader could follow; a bound for whatever walks the tree. */
export const deepest = 40

/** What every editor can write, whatever features it has. */
export const plainNodes: readonly string[] = ['root', 'paragraph', 'text', 'linebreak', 'tab']

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The nodes in a node, in their order; none where there are no children. */
export const childrenOf = (node: Node): readonly unknown[] =>
  Array.isArray(node.children) ? node.children : []
