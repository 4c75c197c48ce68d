import type { QuestionField, QuestionForm } from '@/domain/forms/question-form'
import type { Level } from '@/domain/level'

/** What every part of the form needs. */
export type PartProps = {
  level: Level
  values: QuestionForm['values']
  /** what is wrong with a field, in words */
  errorOf: (field: QuestionField) => string | undefined
}
