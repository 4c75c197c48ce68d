import { z } from 'zod'

import type { Level } from '../level'
import { tried, type Tried } from '../requests/codes'
import { questionSchema } from './question-schema'
import { typed } from './text'

/** The fields with one value. Others, such as a field `bsn` that somebody adds, are never read. */
const fields = [
  'asker',
  'wish',
  'sector',
  'postcode',
  'topic',
  'question',
  'reach',
  'reachAt',
  'bestTime',
  'firstName',
  'ageBand',
  'contactSchool',
  'consent',
] as const
export type QuestionField = (typeof fields)[number]

/** Nothing there; too short or too long; not in the form it should have; not one of what was offered. */
export const wrongReasons = ['empty', 'short', 'long', 'shape', 'choice'] as const
export type WrongReason = (typeof wrongReasons)[number]

/** A question that may be sealed and stored: `text` is what was asked, `reachAt` goes with `reach`. */
export type Question = z.infer<ReturnType<typeof questionSchema>>

export type QuestionForm = {
  /** what was typed or chosen, to show it again; not checked, but for `tried`, of which the rest is dropped */
  values: Record<QuestionField, string> & { tried: Tried[] }
  wrong: Partial<Record<QuestionField, WrongReason>>
  /** how many characters the question has, to say by how many it is too long */
  length: number
  /** only when nothing is wrong */
  question?: Question
}

/**
 * Reads a posted question. Of a field that was sent more than once the first value counts.
 * @param topics the slugs of the topics that were offered
 */
export function readQuestionForm(
  sent: URLSearchParams,
  level: Level,
  topics: readonly string[],
): QuestionForm {
  const values = { ...readValues(sent), ...(level === 'youth' ? youthValues(sent) : parentsValues) }
  const length = values.question.trim().length
  const parsed = questionSchema(level, topics, values.reach).safeParse(values)
  if (parsed.success) return { values, wrong: {}, length, question: parsed.data }
  return { values, wrong: wrongOf(parsed.error), length }
}

function readValues(sent: URLSearchParams): Record<QuestionField, string> {
  const entries = fields.map((field) => [field, typed(sent, field)])
  const values: Record<QuestionField, string> = Object.fromEntries(entries)
  return { ...values, reach: values.reach || 'code' }
}

const parentsValues = { ageBand: '', tried: [] }

/** Young people always ask for themselves. "Nothing yet" gives way to whatever else they ticked. */
function youthValues(sent: URLSearchParams): { asker: string; tried: Tried[] } {
  const ticked = new Set(sent.getAll('tried'))
  const known = tried.filter((code) => ticked.has(code))
  return { asker: 'pupil', tried: known.length > 1 ? known.filter((code) => code !== 'nothing') : known }
}

/** The first thing that is wrong with each field. */
function wrongOf(error: z.ZodError): QuestionForm['wrong'] {
  const issues = error.issues.map(({ path, message }): [QuestionField, WrongReason] => [
    z.enum(fields).parse(path[0]),
    z.enum(wrongReasons).parse(message),
  ])
  return Object.fromEntries(issues.reverse())
}
