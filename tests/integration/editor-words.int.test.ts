import type { Field, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let payload: Payload

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
})

afterAll(() => test.cleanup())

type Found = { path: string; label: unknown; description: unknown; options: unknown[] }

/** Every field an editor sees, with the words that stand near it. */
function shown(fields: Field[], at: string): Found[] {
  return fields.flatMap((field): Found[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => shown(tab.fields, 'name' in tab ? `${at}.${String(tab.name)}` : at))
    if ('hidden' in field && field.hidden === true) return []
    const path = 'name' in field ? `${at}.${String(field.name)}` : at
    const inside = 'fields' in field ? shown(field.fields, path) : []
    if (field.type === 'row' || field.type === 'group') return inside
    const description: unknown =
      field.admin && 'description' in field.admin ? field.admin.description : undefined
    const label: unknown = 'label' in field ? field.label : undefined
    const options =
      field.type === 'select'
        ? field.options.map((each) => (typeof each === 'string' ? each : each.label))
        : []
    return [{ path, label, description, options }, ...inside]
  })
}

const ours = [
  'faq',
  'rights-and-duties',
  'glossary',
  'topics',
  'regional-routes',
  'schools',
  'contacts',
  'organisations',
  'pages',
  'media',
] as const

/** Words that Payload itself gives, in the language of the account. */
const builtIn =
  /\.(_status|updatedAt|createdAt|deletedAt|sizes|url|thumbnailURL|filename|mimeType|filesize|width|height|focalX|focalY|id)\b/

function everyField(): Found[] {
  const collections = ours.flatMap((slug) => shown(payload.collections[slug].config.fields, slug))
  const globals = payload.globals.config.flatMap(({ fields, slug }) => shown(fields, slug))
  return [...collections, ...globals].filter(({ path }) => !builtIn.test(path))
}

const inBoth = expect.objectContaining({
  nl: expect.stringMatching(/\S/),
  en: expect.stringMatching(/\S/),
}) as unknown

describe('what an editor reads in the CMS', () => {
  it('every field says what it does on the page, in Dutch and English', () => {
    const fields = everyField()
    expect(fields.length).toBeGreaterThan(100)
    for (const { path, description } of fields) expect(description, path).toEqual(inBoth)
  })

  it('every field and every choice has a name in both languages, or one name that is the same in both', () => {
    for (const { path, label, options } of everyField())
      for (const name of [label, ...options])
        if (typeof name === 'string')
          expect(['BRIN', 'Code', 'Postcode', 'Samenwerkingsverband'], path).toContain(name)
        else expect(name, path).toEqual(inBoth)
  })

  it('nothing can be duplicated or copied to another language by a button that loses texts', () => {
    for (const slug of ours) {
      const { disableDuplicate, admin } = payload.collections[slug].config
      expect(disableDuplicate, slug).toBe(true)
      expect(admin.disableCopyToLocale, slug).toBe(true)
    }
  })
})
