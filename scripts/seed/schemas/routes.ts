import { z } from 'zod'

import { completeLevels, levelSections } from './levels'
import { code } from './region'
import { localised, optional, reference, sector, subjectFields, text } from './shared'

const step = z.strictObject({
  title: localised,
  what: localised,
  actors: localised,
  parents: optional(localised),
  youth: optional(localised),
  term: optional(localised),
  consent: z.boolean().default(false),
  documents: optional(localised),
  ifStuck: optional(localised),
  contact: optional(reference.startsWith('contacts/', 'write contacts/ and a slug')),
})

export const route = z
  .strictObject({
    ...subjectFields,
    organisations: z.array(code).min(1, 'name at least one'),
    sector,
    appeal: optional(reference.regex(/^(rights-and-duties|faq)\//, 'point at rights-and-duties or faq')),
    steps: z.array(step).min(1, 'write at least one step'),
    sections: levelSections({ trigger: text }),
  })
  .superRefine(completeLevels)
