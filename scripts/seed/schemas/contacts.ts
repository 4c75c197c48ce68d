import { z } from 'zod'

import { completeLevels, levelSections } from './levels'
import { day, localised, openingHours, optional, subjectFields, text, webAddress } from './shared'

export const contact = z
  .strictObject({
    ...subjectFields,
    scope: z.enum(['national', 'local']),
    urgent: z.boolean(),
    phone: optional(z.string({ error: 'write the number in quotes' }).min(1)),
    mail: optional(z.email('write one e-mail address')),
    site: optional(webAddress),
    chat: optional(webAddress),
    cost: optional(localised),
    alwaysOpen: z.boolean().default(false),
    openingHours: openingHours.default([]),
    checkedOn: optional(day),
    sections: levelSections({ when: text, whenNot: text }),
  })
  .superRefine(completeLevels)
