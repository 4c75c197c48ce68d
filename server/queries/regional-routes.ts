import { z } from 'zod'

import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'

import { documentSchema, documentsFor, ids, levelGroup, type Reading } from './documents'
import { appealSchema, relatedSchema } from './related'

const words = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const withTrigger = levelGroup.extend({ trigger: words })

const stepSchema = z.object({
  title: words,
  what: words,
  actors: words,
  parents: words,
  youth: words,
  /** empty: there is no fixed term */
  term: words,
  consent: z
    .boolean()
    .nullish()
    .transform((value) => value === true),
  documents: words,
  ifStuck: words,
  /** id of a contact */
  contact: z.string().nullish(),
})

const routeSchema = documentSchema.extend({
  parents: withTrigger,
  youth: withTrigger,
  sector: z.enum(['PO', 'VO']),
  /** ids of organisations */
  organisations: ids,
  steps: z
    .array(stepSchema)
    .nullish()
    .transform((value) => value ?? []),
  appeal: appealSchema,
  related: relatedSchema,
})
type Route = z.infer<typeof routeSchema>
export type RouteStep = z.infer<typeof stepSchema>
export type RouteReading = Reading<Route>

const otherTexts = (route: Route, level: Level): string[] => [
  route[level].trigger,
  ...route.steps.flatMap((step) => [
    step.title,
    step.what,
    step.actors,
    step[level],
    step.term,
    step.documents,
    step.ifStuck,
  ]),
]

/** All regional routes with their steps for one reader, by title. */
export const regionalRoutesFor = (level: Level, locale: Language): Promise<RouteReading[]> =>
  documentsFor(routeSchema, 'regional-routes', { level, locale }, { sort: 'title' }, otherTexts)
