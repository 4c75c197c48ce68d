import { RichText as LexicalRichText, type JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'

import { Explained, type Explanations } from './explained'

/** Where links to documents of our own lead: by `collection:id`. */
export type LinkTargets = ReadonlyMap<string, { href: string }>

type LinkFields = { url?: string | null; doc?: { relationTo?: string; value?: unknown } | null }

function linkAddress(fields: LinkFields, targets: LinkTargets): string | undefined {
  const { doc, url } = fields
  if (!doc) return url && /^(https?:|mailto:|tel:|\/)/.test(url) ? url : undefined
  const value =
    typeof doc.value === 'object' && doc.value !== null && 'id' in doc.value ? doc.value.id : doc.value
  return targets.get(`${doc.relationTo ?? ''}:${String(value)}`)?.href
}

type Props = {
  state: unknown
  explanations: Explanations
  targets: LinkTargets
  /** what an editor's highest heading becomes: h4 below a heading of level three */
  headings?: 'h2' | 'h4'
}

/** Text an editor wrote, without inline styles, with difficult words explained at their first use. */
export function RichText({ state, explanations, targets, headings = 'h2' }: Props) {
  const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
    ...defaultConverters,
    text: ({ node }): ReactNode => {
      let text: ReactNode = <Explained text={node.text} explanations={explanations} />
      if ((node.format & 1) !== 0) text = <strong>{text}</strong>
      if ((node.format & 2) !== 0) text = <em>{text}</em>
      return text
    },
    link: ({ node, nodesToJSX }): ReactNode => {
      const text = nodesToJSX({ nodes: node.children })
      const href = linkAddress(node.fields, targets)
      return href ? <a href={href}>{text}</a> : <>{text}</>
    },
    heading: ({ node, nodesToJSX }): ReactNode => {
      const lower = node.tag === 'h2' ? 'h4' : 'h5'
      const Heading = headings === 'h4' ? lower : node.tag
      return <Heading>{nodesToJSX({ nodes: node.children })}</Heading>
    },
    autolink: ({ node, nodesToJSX }): ReactNode => nodesToJSX({ nodes: node.children }),
    listitem: ({ node, nodesToJSX }): ReactNode => (
      <li>{nodesToJSX({ nodes: node.children, parent: node })}</li>
    ),
  })
  return (
    <LexicalRichText
      className="prose"
      data={state as SerializedEditorState}
      converters={converters}
      disableIndent
      disableTextAlign
    />
  )
}
