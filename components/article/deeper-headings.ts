import { z } from 'zod'

const heading = z.looseObject({ type: z.literal('heading'), tag: z.string() })

type State = { root: { children: unknown[]; [key: string]: unknown }; [key: string]: unknown }

const deeper: Record<string, string> = { h2: 'h3', h3: 'h4' }

/** The same text with each heading one step down, for a text that stands under a heading of its own. */
export function deeperHeadings(text: State): State {
  const children = text.root.children.map((node) => {
    const found = heading.safeParse(node)
    return found.success ? { ...found.data, tag: deeper[found.data.tag] ?? found.data.tag } : node
  })
  return { ...text, root: { ...text.root, children } }
}
