import { z } from 'zod'

import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'

import { documentSchema, documentsFor, type Reading } from './documents'

const glossarySchema = documentSchema.extend({
  aliases: z
    .array(z.string())
    .nullish()
    .transform((value) => value ?? []),
  plain: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
})
export type GlossaryReading = Reading<z.infer<typeof glossarySchema>>

/** All terms with their explanation for one reader, by title. */
export const glossaryFor = (level: Level, locale: Language): Promise<GlossaryReading[]> =>
  documentsFor(glossarySchema, 'glossary', { level, locale }, { sort: 'title' })
