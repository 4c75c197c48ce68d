import { z } from 'zod'

import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'

import { documentSchema, documentsFor, levelGroup, type Reading } from './documents'
import { moment } from './moment'
import { openingHoursSchema } from './steunpunt'

const words = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const withWhen = levelGroup.extend({ when: words, whenNot: words })

const contactSchema = documentSchema.extend({
  parents: withWhen,
  youth: withWhen,
  phone: words,
  mail: words,
  site: words,
  chat: words,
  cost: words,
  scope: z.enum(['local', 'national']),
  urgent: z
    .boolean()
    .nullish()
    .transform((value) => value === true),
  alwaysOpen: z
    .boolean()
    .nullish()
    .transform((value) => value === true),
  openingHours: openingHoursSchema,
  checkedOn: moment.nullish(),
})
type Contact = z.infer<typeof contactSchema>
export type ContactReading = Reading<Contact>

const otherTexts = (contact: Contact, level: Level): string[] => [
  contact[level].when,
  contact[level].whenNot,
  contact.cost,
]

/** Everybody who can help one reader, by name. */
export const contactsFor = (level: Level, locale: Language): Promise<ContactReading[]> =>
  documentsFor(contactSchema, 'contacts', { level, locale }, { sort: 'title' }, otherTexts)
