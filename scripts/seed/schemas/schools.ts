import { z } from 'zod'

import { schoolTypes, supportKinds } from '@/domain/schools/school'

import { completeLevels, levelSections } from './levels'
import { code } from './region'
import { localised, optional, sector, subjectFields, text, webAddress } from './shared'

/** Points in a list; the CMS keeps each as a row with one text. */
const list = z.array(localised.transform((point) => ({ text: point }))).default([])

export const school = z
  .strictObject({
    ...subjectFields,
    brin: z.string().regex(/^\d{2}[A-Z]{2}$/, 'write a BRIN such as "99XA"'),
    location: z
      .string({ error: 'write two digits in quotes' })
      .regex(/^\d{2}$/, 'write two digits in quotes'),
    board: optional(text),
    organisation: code,
    sector,
    types: z.array(z.enum(schoolTypes)).min(1, 'name at least one'),
    street: optional(text),
    postcode: z.string().regex(/^[1-9]\d{3} ?[A-Z]{2}$/, 'write a postcode such as "9712 AB"'),
    place: text,
    municipality: text,
    site: optional(webAddress),
    schoolgids: z.strictObject({
      url: optional(webAddress),
      schoolYear: z.string().regex(/^20\d{2}-20\d{2}$/, 'write a school year such as "2026-2027"'),
    }),
    supportContact: optional(localised),
    phone: optional(text),
    kinds: z.array(z.enum(supportKinds)).default([]),
    basis: list,
    extra: list,
    experts: list,
    physical: list,
    groups: list,
    partners: list,
    boundaries: optional(localised),
    ambitions: optional(localised),
    sections: levelSections({}),
  })
  .superRefine(completeLevels)
