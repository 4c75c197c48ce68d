import { z } from 'zod'

import type { Level } from '../level'
import { parsePostcode } from '../region/postcode'
import {
  ageBands,
  askers,
  bestTimes,
  reachWays,
  sectors,
  tried,
  wishes,
  type ReachWay,
} from '../requests/codes'
import { reachAt } from './reach-at'
import { line, longText } from './text'

/** Who may ask at a level: young people speak for themselves there. */
export const askersAt = {
  parents: askers.filter((asker) => asker !== 'pupil'),
  youth: ['pupil'],
} as const satisfies Record<Level, readonly (typeof askers)[number][]>

const longestName = 40

const choice = <const Codes extends readonly string[]>(codes: Codes) => z.enum(codes, 'choice')

/** A field that may stay empty. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    schema.optional(),
  )

const pc4 = z.string().transform((text, context) => {
  const postcode = parsePostcode(text)
  if (postcode.ok) return postcode.pc4
  context.addIssue({ code: 'custom', message: 'shape' })
  return z.NEVER
})

/** The boxes to tick send this, whatever the language. */
const ticked = z.literal('ja', 'empty')

/**
 * What a question must be, field by field as `readQuestionForm` reads them.
 * @param topics the slugs of the topics that were offered
 * @param reach decides what the field `reachAt` must hold; something unknown asks for nothing there
 */
export function questionSchema(level: Level, topics: readonly string[], reach: string) {
  const way: ReachWay = reachWays.find((known) => known === reach) ?? 'code'
  return z
    .object({
      asker: choice(askersAt[level]),
      wish: choice(wishes),
      sector: choice(sectors),
      postcode: optional(pc4),
      topic: optional(z.string().refine((slug) => topics.includes(slug), 'choice')),
      question: longText,
      reach: choice(reachWays),
      reachAt: reachAt[way],
      bestTime: optional(choice(bestTimes)),
      firstName: optional(line(longestName)),
      ageBand: optional(choice(ageBands)),
      tried: z.array(z.enum(tried)),
      contactSchool: z.string().transform((value) => ticked.safeParse(value).success),
      consent: ticked.transform(() => true as const),
    })
    .transform(({ question, ...rest }) => ({ text: question, ...rest }))
}
