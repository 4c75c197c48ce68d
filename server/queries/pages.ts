import type { z } from 'zod'

import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'

import { documentSchema, documentsFor, type Reading } from './documents'

export type PageReading = Reading<z.infer<typeof documentSchema>>

/** All free pages for one reader, by title. */
export const pagesFor = (level: Level, locale: Language): Promise<PageReading[]> =>
  documentsFor(documentSchema, 'pages', { level, locale }, { sort: 'title' })
