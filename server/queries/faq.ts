import type { z } from 'zod'

import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'

import { documentSchema, documentsFor, type Reading } from './documents'
import { relatedSchema } from './related'

const faqSchema = documentSchema.extend({ related: relatedSchema })
export type FaqReading = Reading<z.infer<typeof faqSchema>>

/** All questions with their answers for one reader, by title. */
export const faqFor = (level: Level, locale: Language): Promise<FaqReading[]> =>
  documentsFor(faqSchema, 'faq', { level, locale }, { sort: 'title' })
