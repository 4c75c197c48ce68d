import { useTranslations } from 'next-intl'

import type { QuestionField, QuestionForm, WrongReason } from '@/domain/forms/question-form'
import { textBounds } from '@/domain/forms/text'
import type { Level } from '@/domain/level'

export type Answered = Pick<QuestionForm, 'values' | 'wrong' | 'length'>

/** Whether the school may be spoken to is yes or else no: that cannot be wrong. */
type Fallible = Exclude<QuestionField, 'contactSchool'>

/** Which words say what is wrong; a field with one possible trouble has one text. */
function textOf(field: Fallible, reason: WrongReason, reach: string) {
  switch (field) {
    case 'question':
      return reason === 'short' || reason === 'long' ? (`question-${reason}` as const) : 'question-empty'
    case 'reachAt':
      if (reason === 'empty' || reason === 'long') return `reachAt-${reason}` as const
      return reach === 'mail' ? 'reachAt-mail' : 'reachAt-phone'
    default:
      return field
  }
}

/** What is wrong, in words, in the order of the fields on the page. */
export function useErrorTexts(level: Level, { values, wrong, length }: Answered) {
  const t = useTranslations('requests.errors.fields')
  const over = Math.max(1, length - textBounds.longest)
  return order[level].flatMap((field) => {
    const reason = wrong[field]
    return reason ? [{ field, text: t(`${textOf(field, reason, values.reach)}.${level}`, { over }) }] : []
  })
}

const reachAndAgree = ['reach', 'reachAt', 'bestTime', 'firstName', 'consent'] as const
const order: Record<Level, readonly Fallible[]> = {
  parents: ['asker', 'wish', 'topic', 'question', 'sector', 'postcode', ...reachAndAgree],
  youth: ['asker', 'question', 'topic', 'wish', 'sector', 'postcode', 'ageBand', ...reachAndAgree],
}
