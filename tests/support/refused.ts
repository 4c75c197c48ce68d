import { expect } from 'vitest'

import type { Answer } from './rest'

type Refusal = Record<'path' | 'label' | 'message', string>

/** Each field that an answer refuses, with its name in the CMS and what is said of it. */
export function refused({ status, body }: Answer): Record<string, string> {
  expect(status, JSON.stringify(body)).toBe(400)
  const [error] = body.errors as { data?: { errors: Refusal[] } }[]
  const fields = error?.data?.errors ?? []
  return Object.fromEntries(fields.map(({ path, label, message }) => [path, `${label}: ${message}`]))
}

const node = (type: string, more: object = {}) => ({ type, version: 1, children: [], ...more })

/** A rich text that holds these nodes. */
export const textOf = (...children: object[]) => ({ root: node('root', { children }) })

/** A rich text of one link, with the words "lees hier", to a document. */
export const linkTo = (relationTo: string, value: string) => {
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo, value } }
  const words = { type: 'text', version: 1, text: 'lees hier', format: 0 }
  return textOf(node('paragraph', { children: [node('link', { fields, children: [words] })] }))
}

/** An id that no document has. */
export const nobody = '00000000-0000-4000-8000-000000000000'
