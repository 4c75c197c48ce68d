import { z } from 'zod'

import { completeLevels, levelSections } from './levels'
import { localised, subjectFields, text } from './shared'

const bodies = levelSections({}, { body: 'required' })

export const faq = z.strictObject({ ...subjectFields, sections: bodies }).superRefine(completeLevels)

export const page = z.strictObject({ ...subjectFields, sections: bodies }).superRefine(completeLevels)

export const rightOrDuty = z
  .strictObject({
    ...subjectFields,
    holder: z.enum(['ouder', 'leerling', 'school', 'samenwerkingsverband']),
    kind: z.enum(['recht', 'plicht']),
    sections: bodies,
  })
  .refine(({ sources }) => sources.some(({ law }) => law), {
    path: ['sources'],
    error: 'name at least one law',
  })
  .superRefine(completeLevels)

export const term = z
  .strictObject({
    ...subjectFields,
    aliases: z.array(text).default([]),
    plain: localised,
    sections: levelSections({}),
  })
  .superRefine(completeLevels)
