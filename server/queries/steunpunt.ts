import { z } from 'zod'

import { amsterdamDay } from '@/domain/calendar'
import { defaultLanguage, type Language } from '@/locales/languages'

import { publishedGlobal } from '../published'

const words = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

export const openingHoursSchema = z
  .array(z.object({ days: z.array(z.coerce.number()), from: z.string(), until: z.string() }))
  .nullish()
  .transform((value) => value ?? [])

const steunpuntSchema = z.object({
  name: words,
  regionName: words,
  notice: words,
  example: z
    .boolean()
    .nullish()
    .transform((value) => value === true),
  themeColour: z.string().nullish(),
  phone: words,
  mail: words,
  site: words,
  openingHours: openingHoursSchema,
  closedDates: z
    .array(
      z.object({ date: z.string().transform((moment) => amsterdamDay(new Date(moment))), reason: words }),
    )
    .nullish()
    .transform((value) => value ?? []),
  replyWorkingDays: z.number().nullish(),
  independenceParents: words,
  independenceYouth: words,
})
export type Steunpunt = z.infer<typeof steunpuntSchema>

/** The settings of this steunpunt; texts that are not translated are in Dutch. */
export async function steunpuntFor(locale: Language): Promise<Steunpunt> {
  const dutch = await publishedGlobal(steunpuntSchema, 'steunpunt', defaultLanguage)
  if (locale === defaultLanguage) return dutch
  const own = await publishedGlobal(steunpuntSchema, 'steunpunt', locale)
  return {
    ...own,
    name: own.name || dutch.name,
    regionName: own.regionName || dutch.regionName,
    notice: own.notice || dutch.notice,
    independenceParents: own.independenceParents || dutch.independenceParents,
    independenceYouth: own.independenceYouth || dutch.independenceYouth,
  }
}
