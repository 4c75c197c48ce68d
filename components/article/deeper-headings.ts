import { z } from 'zod'

const heading = z.looseObject({ type: z.literal('heading'), tag: z.string() })
const state = z.looseObject({ root: z.looseObject({ children: z.array(z.unknown()) }) })

const deeper: Record<string, string> = { h2: 'h3', h3: 'h4' }

/** The same text with each heading one step down, for a text that stands under a heading of its own. */
export function deeperHeadings(text: z.infer<typeof state>): z.infer<typeof state> {
  const children = text.root.children.map((node) => {
    const found = heading.safeParse(node)
    return found.success ? { ...found.data, tag: deeper[found.data.tag] ?? found.data.tag } : node
  })
  return { ...text, root: { ...text.root, children } }
}
