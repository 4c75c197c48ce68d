import { schoolRegions } from '@/domain/opening-hours/school-holidays'
import { organisationCode } from '@/domain/region/organisation-code'
import { z } from 'zod'

import { day, localised, openingHours, optional, review, sector, sources, text, webAddress } from './shared'

/** The canonical code of a samenwerkingsverband, as files write it: VO2001. */
export const code = z
  .string()
  .refine((value) => organisationCode(value) === value, 'write a code such as VO2001, without spaces')

const postcode = z.string().regex(/^[1-9]\d{3}$/, 'write four digits in quotes, such as "9712"')

export const organisation = z.strictObject({
  code,
  title: localised,
  sector,
  municipalities: z.array(text).default([]),
  postcodes: z.array(postcode).default([]),
  site: optional(webAddress),
  sources,
  ...review,
  sections: z.strictObject({}),
})

/** As a file says it; the CMS has a field for each part of the promise and of the independence. */
export const steunpunt = z
  .strictObject({
    name: localised,
    regionName: localised,
    example: z.boolean().default(false),
    notice: optional(localised),
    phone: optional(text),
    mail: optional(z.email('write one e-mail address')),
    site: optional(webAddress),
    openingHours: openingHours.default([]),
    closedDates: z.array(z.strictObject({ date: day, reason: optional(localised) })).default([]),
    schoolHolidays: z
      .enum(['none', ...schoolRegions], { error: 'choose none, noord, midden or zuid' })
      .default('none'),
    replyPromise: optional(z.strictObject({ workingDays: z.number().int().min(1).max(30) })),
    independence: optional(z.strictObject({ parents: localised, youth: localised })),
    themeColour: z.string().regex(/^#[0-9a-f]{6}$/i, 'write a colour such as "#1f5f5b"'),
    intakeModel: z.enum(['central', 'per-organisation']).default('central'),
    sources,
    ...review,
    sections: z.strictObject({}),
  })
  .transform(({ replyPromise, independence, ...rest }) => ({
    ...rest,
    replyWorkingDays: replyPromise?.workingDays ?? null,
    independenceParents: independence?.parents ?? null,
    independenceYouth: independence?.youth ?? null,
  }))
