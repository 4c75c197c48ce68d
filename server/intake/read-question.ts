import { readQuestionForm, type QuestionForm } from '@/domain/forms/question-form'
import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'

import { topicsFor, type Topic } from '../queries/topics'

/** Reads a question form as far as it was filled in, by the topics there are; `topics` are in words of `level`. */
export async function readQuestion(
  sent: URLSearchParams,
  { level, locale }: { level: Level; locale: Language },
): Promise<{ form: QuestionForm; topics: Topic[] }> {
  const topics = await topicsFor(level, locale)
  const slugs = topics.map(({ slug }) => slug)
  return { form: readQuestionForm(sent, level, slugs), topics }
}
