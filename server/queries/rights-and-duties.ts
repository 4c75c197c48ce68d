import { z } from 'zod'

import type { Level } from '@/domain/level'
import { holders, kinds } from '@/domain/rights-and-duties'
import type { Language } from '@/locales/languages'

import { documentSchema, documentsFor, type Reading } from './documents'
import { relatedSchema } from './related'

/** Whose it is and what it is are only empty in a draft. */
const rightSchema = documentSchema.extend({
  holder: z.enum(holders).nullish(),
  kind: z.enum(kinds).nullish(),
  related: relatedSchema,
})
export type RightReading = Reading<z.infer<typeof rightSchema>>

/** All rights and duties for one reader, by title. */
export const rightsFor = (level: Level, locale: Language): Promise<RightReading[]> =>
  documentsFor(rightSchema, 'rights-and-duties', { level, locale }, { sort: 'title' })
