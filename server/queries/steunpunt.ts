import { z } from 'zod'

import { amsterdamDay } from '@/domain/calendar'
import type { Office } from '@/domain/opening-hours/office'
import { schoolRegions, type SchoolRegion } from '@/domain/opening-hours/school-holidays'
import { intakeModels } from '@/domain/requests/routing'
import { contentLanguage, defaultLanguage, type Language } from '@/locales/languages'

import { publishedGlobal } from '../published'
import { moment } from './moment'
import { schoolHolidaysIn } from './school-holidays'

const words = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

/** A time on the Dutch clock. */
const clock = z.string().regex(/^\d{2}:\d{2}$/)

export const openingHoursSchema = z
  .array(z.object({ days: z.array(z.coerce.number().int().min(1).max(7)), from: clock, until: clock }))
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
    .array(z.object({ date: moment.transform((day) => amsterdamDay(new Date(day))), reason: words }))
    .nullish()
    .transform((value) => value ?? []),
  schoolHolidays: z
    .enum(['none', ...schoolRegions])
    .nullish()
    .transform((choice) => (choice === 'none' ? undefined : (choice ?? undefined))),
  replyWorkingDays: z.number().int().min(1).max(30).nullish(),
  intakeModel: z
    .enum(intakeModels)
    .nullish()
    .transform((model) => model ?? 'central'),
  independenceParents: words,
  independenceYouth: words,
})
type Settings = z.infer<typeof steunpuntSchema>

/** A text and the language it is really in. */
export type Worded = { text: string; lang: Language }
type Texts = 'notice' | 'independenceParents' | 'independenceYouth'
/**
 * The settings of one steunpunt, and as an `Office` when it is there. `schoolRegion` is the region in
 * whose school holidays it closes; those are then `schoolHolidays`.
 */
export type Steunpunt = Omit<Settings, Texts | 'schoolHolidays'> &
  Record<Texts, Worded> &
  Office & { schoolRegion?: SchoolRegion }

/** The settings of this steunpunt; what is not translated is in Dutch, and says so. */
export async function steunpuntFor(locale: Language): Promise<Steunpunt> {
  const dutch = await publishedGlobal(steunpuntSchema, 'steunpunt', defaultLanguage)
  const language = contentLanguage(locale)
  const own =
    language === defaultLanguage ? dutch : await publishedGlobal(steunpuntSchema, 'steunpunt', language)
  const worded = (name: Texts): Worded =>
    own[name] ? { text: own[name], lang: language } : { text: dutch[name], lang: defaultLanguage }
  const schoolRegion = dutch.schoolHolidays
  return {
    ...own,
    schoolRegion,
    schoolHolidays: schoolRegion ? await schoolHolidaysIn(schoolRegion) : [],
    name: own.name || dutch.name,
    regionName: own.regionName || dutch.regionName,
    notice: worded('notice'),
    independenceParents: worded('independenceParents'),
    independenceYouth: worded('independenceYouth'),
  }
}
