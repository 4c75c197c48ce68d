import type { z } from 'zod'

import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'

import { documentSchema, documentsFor, type Reading } from './documents'
import { relatedSchema } from './related'

const pageSchema = documentSchema.extend({ related: relatedSchema })

type PageReading = Reading<z.infer<typeof pageSchema>>

/** All free pages for one reader, by title. */
export const pagesFor = (level: Level, locale: Language): Promise<PageReading[]> =>
  documentsFor(pageSchema, 'pages', { level, locale }, { sort: 'title' })
