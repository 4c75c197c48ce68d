import { z } from 'zod'

import type { Level } from '@/domain/level'
import { levels } from '@/domain/level'
import { plainText } from '@/domain/plain-text'
import { readable } from '@/domain/rich-text/readable'
import { contentLanguage, defaultLanguage, languages, type Language } from '@/locales/languages'

import { published, type Query } from '../published'
import type { CollectionSlug } from 'payload'

import { moment } from './moment'

/** Rich text as Lexical keeps it, with nothing in it that components/article cannot show. */
const richText = z
  .looseObject({ root: z.looseObject({ children: z.array(z.unknown()) }) })
  .transform(readable)

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

export const levelGroup = z.object({
  title: text,
  summary: text,
  body: richText.nullish().transform((value) => value ?? undefined),
  possiblyOutdated: z.boolean().nullish(),
})

const source = z.object({
  label: text,
  url: text,
  law: z
    .object({ bwb: text, article: text, textDate: moment.nullish() })
    .nullish()
    .transform((law) => (law?.bwb ? law : undefined)),
})

/** The ids that a relation holds; what is gone on SQLite may leave nothing, and a reader does without. */
export const ids = z
  .array(z.unknown())
  .nullish()
  .transform((value) => (value ?? []).filter((id) => typeof id === 'string'))

/** What all subject documents share, in one language. */
export const documentSchema = z.object({
  id: z.string(),
  slug: text,
  title: text,
  audiences: z
    .array(z.enum(levels))
    .nullish()
    .transform((value) => value ?? []),
  topics: ids,
  sources: z
    .array(source)
    .nullish()
    .transform((value) => value ?? []),
  formerSlugs: z
    .array(z.string())
    .nullish()
    .transform((value) => value ?? []),
  reviewedOn: moment.nullish(),
  reviewBy: moment.nullish(),
  parents: levelGroup,
  youth: levelGroup,
})
type Document = z.infer<typeof documentSchema>

/** A document as one reader gets it: the texts of their level, and the language those are really in. */
export type Reading<T extends Document> = Omit<T, 'parents' | 'youth'> & { text: T[Level]; lang: Language }

/** What a reading of any subject has. */
export type DocumentReading = Reading<Document>

/** The texts of a subject besides its title, summary and body, always in the same order. */
export type OtherTexts<T> = (document: T, level: Level) => readonly string[]

/** True when everything the Dutch text has is there in this language too. */
function translated<T extends Document>(document: T, dutch: T, level: Level, others: OtherTexts<T>): boolean {
  const has = (part: unknown) => plainText(part) !== ''
  const own = others(document, level)
  return (
    has(document.title) &&
    has(document[level].summary) &&
    (has(document[level].body) || !has(dutch[level].body)) &&
    others(dutch, level).every((text, index) => !has(text) || has(own[index]))
  )
}

function reading<T extends Document>(document: T, level: Level, lang: Language): Reading<T> {
  const { parents, youth, ...shared } = document
  const group = level === 'parents' ? parents : youth
  return { ...shared, title: group.title || document.title, text: group, lang }
}

/**
 * All published documents of a collection for one reader, in their language where it is complete and
 * in Dutch where it is not (`lang` says which).
 */
export async function documentsFor<T extends Document>(
  schema: z.ZodType<T>,
  collection: CollectionSlug,
  reader: { level: Level; locale: Language },
  query: Omit<Query, 'locale'> = {},
  others: OtherTexts<T> = () => [],
): Promise<Reading<T>[]> {
  const dutch = await published(schema, collection, { ...query, locale: defaultLanguage })
  const locale = contentLanguage(reader.locale)
  const own = locale === defaultLanguage ? dutch : await published(schema, collection, { ...query, locale })
  const byId = new Map(own.map((document) => [document.id, document]))
  return dutch
    .filter((document) => document.audiences.includes(reader.level))
    .map((document) => {
      const translation = byId.get(document.id)
      return translation && translated(translation, document, reader.level, others)
        ? reading(translation, reader.level, locale)
        : reading(document, reader.level, defaultLanguage)
    })
}

/** The document at an address, also at one it had before; `moved` says that visitors should be sent on. */
export function atAddress<T extends { slug: string; formerSlugs: string[] }>(
  documents: T[],
  slug: string,
): { document: T; moved: boolean } | undefined {
  const current = documents.find((document) => document.slug === slug)
  if (current) return { document: current, moved: false }
  const former = documents.find((document) => document.formerSlugs.includes(slug))
  return former && { document: former, moved: true }
}

/**
 * The languages in which a document is really written, whatever language it is asked in.
 * @param read the documents of its collection for one reader, in a language
 */
export async function writtenIn(
  read: (language: Language) => Promise<readonly { id: string; lang: Language }[]>,
  id: string,
): Promise<Language[]> {
  const found = await Promise.all(
    languages.map(
      async ({ code }) => (await read(code)).find((document) => document.id === id)?.lang === code,
    ),
  )
  return languages.flatMap(({ code }, index) => (found[index] ? [code] : []))
}
