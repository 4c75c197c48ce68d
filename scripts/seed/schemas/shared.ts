import { levels } from '@/domain/level'
import { isWebAddress } from '@/domain/web-address/web-address'
import { z } from 'zod'

/** A field that may be left out; the CMS then holds nothing, also where it held something before. */
export const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null)

export const text = z.string({ error: 'write some text' }).trim().min(1, 'this is empty')

/** A value per language: Dutch always, English where the text exists. */
export const localised = z.strictObject({ nl: text, en: text.optional() }, { error: wantedLocalised })

function wantedLocalised(issue: { code?: string }) {
  return issue.code === 'invalid_type' ? 'write { nl: "…", en: "…" }' : undefined
}

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens')

/** A day in quotes; noon, as the CMS stores days, so that no time zone moves it to the day before. */
export const day = z.iso
  .date({ error: 'write a date in quotes, such as "2026-11-21"' })
  .transform((date) => `${date}T12:00:00.000Z`)

export const webAddress = z
  .string()
  .refine(isWebAddress, 'write a full address, such as https://www.example.org')

export const sector = z.enum(['PO', 'VO'], { error: 'choose PO or VO' })

/** The collections another document can point at. */
export const reference = z
  .string()
  .regex(
    /^(faq|rights-and-duties|regional-routes|contacts|pages)\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'write a collection and a slug, such as faq/wat-is-een-opp',
  )

const source = z.strictObject({
  label: text,
  url: optional(webAddress),
  law: z
    .strictObject({
      bwb: z.string().regex(/^BWBR\d{7}$/, 'write a law number such as BWBR0044212'),
      article: text,
      textDate: day,
    })
    .optional(),
})

export const sources = z.array(source).min(1, 'name at least one source')

export const review = { reviewedOn: day, reviewBy: day, owner: text }

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time in quotes, such as "09:00"')

/** Opening hours; days are 1 (Monday) to 7. */
export const openingHours = z.array(
  z
    .strictObject({ days: z.array(z.number().int().min(1).max(7)).min(1), from: time, to: time })
    .refine(({ from, to }) => to > from, { path: ['to'], error: 'must be later than from' })
    .transform(({ days, from, to }) => ({ days: days.map(String), from, until: to })),
)

/** What every subject document holds above its sections. */
export const subjectFields = {
  title: localised,
  audiences: z.array(z.enum(levels, { error: 'choose parents or youth' })).min(1, 'choose at least one'),
  topics: z.array(slug).default([]),
  related: z.array(reference).default([]),
  sources,
  ...review,
}
