import { z } from 'zod'

import type { Level } from '@/domain/level'
import { schoolTypes, supportKinds } from '@/domain/schools/school'
import type { Language } from '@/locales/languages'

import { documentSchema, documentsFor, type Reading } from './documents'
import { relatedSchema } from './related'

const words = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const points = z
  .array(z.object({ text: words }))
  .nullish()
  .transform((value) => (value ?? []).map(({ text }) => text))

const schoolSchema = documentSchema.extend({
  brin: words,
  location: words,
  board: words,
  /** id of an organisation; empty when that is gone */
  organisation: words,
  sector: z.enum(['PO', 'VO']),
  types: z
    .array(z.enum(schoolTypes))
    .nullish()
    .transform((value) => value ?? []),
  kinds: z
    .array(z.enum(supportKinds))
    .nullish()
    .transform((value) => value ?? []),
  street: words,
  postcode: words,
  place: words,
  municipality: words,
  site: words,
  phone: words,
  supportContact: words,
  schoolgids: z.object({ url: words, schoolYear: words }),
  basis: points,
  extra: points,
  experts: points,
  physical: points,
  groups: points,
  partners: points,
  boundaries: words,
  ambitions: words,
  related: relatedSchema,
})
type School = z.infer<typeof schoolSchema>
export type SchoolReading = Reading<School>

const otherTexts = (school: School): string[] => [
  school.supportContact,
  school.boundaries,
  school.ambitions,
  ...school.basis,
  ...school.extra,
  ...school.experts,
  ...school.physical,
  ...school.groups,
  ...school.partners,
]

/** All school locations with their support offer for one reader, by name. */
export const schoolsFor = (level: Level, locale: Language): Promise<SchoolReading[]> =>
  documentsFor(schoolSchema, 'schools', { level, locale }, { sort: 'title' }, otherTexts)
