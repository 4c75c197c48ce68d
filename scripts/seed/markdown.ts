import { bodyEditor } from '@/collections/fields/body'
import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'

/** Turns Markdown into the rich text of the CMS; null for an empty body. */
export type Convert = (markdown: string) => object | null

/** A converter that allows exactly what the editor of the CMS allows. */
export async function markdownConverter(config: SanitizedConfig): Promise<Convert> {
  const editorConfig = await editorConfigFactory.fromEditor({ config, editor: bodyEditor })
  return (markdown) => (markdown === '' ? null : convertMarkdownToLexical({ editorConfig, markdown }))
}
