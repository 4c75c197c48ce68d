import type { FlattenedField } from 'payload'
import { z } from 'zod'

type RichTextField = Extract<FlattenedField, { type: 'richText' }>

const slugs = z.array(z.string()).catch([])

/** What is read of an editor for rich text: the kinds of node of its features, and where links may lead. */
const editorSchema = z.object({
  editorConfig: z.object({
    features: z.object({ nodes: z.array(z.object({ node: z.unknown() })) }),
    resolvedFeatureMap: z.map(z.string(), z.object({ sanitizedServerFeatureProps: z.unknown().optional() })),
  }),
})
const linkProps = z.object({ enabledCollections: slugs })
const uploadProps = z.object({ enabledCollectionSlugs: slugs })

const nodeClass = z.custom<{ getType: () => string }>(
  (node) => typeof node === 'function' && 'getType' in node,
)
/** A kind of node is a class, or a class that replaces another. */
const kind = z.union([nodeClass, z.object({ replace: nodeClass })])

const typeOf = (node: unknown): string[] => {
  const { data } = kind.safeParse(node)
  if (!data) return []
  return ['replace' in data ? data.replace.getType() : data.getType()]
}

/** What the editor of a field can write: the types of node besides plain paragraphs, and what each may point at. */
export function editorOf(field: RichTextField): { nodes: string[]; targets: Record<string, string[]> } {
  const { data } = editorSchema.safeParse(field.editor)
  if (!data) return { nodes: [], targets: {} }
  const { features, resolvedFeatureMap } = data.editorConfig
  const props = (feature: string) => resolvedFeatureMap.get(feature)?.sanitizedServerFeatureProps
  const links = linkProps.safeParse(props('link')).data?.enabledCollections ?? []
  const uploads = uploadProps.safeParse(props('upload')).data?.enabledCollectionSlugs ?? []
  return {
    nodes: features.nodes.flatMap(({ node }) => typeOf(node)),
    targets: { link: links, autolink: links, upload: uploads },
  }
}
