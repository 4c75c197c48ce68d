import type { QuestionForm } from '@/domain/forms/question-form'

import { Hidden } from './fields/hidden'

/** A filled-in question, taken along unseen to the next step; what was left empty stays out. */
export function HiddenValues({ values }: { values: QuestionForm['values'] }) {
  const fields = Object.entries(values).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).filter(Boolean).map((one) => [name, one] as const),
  )
  return <Hidden fields={fields} />
}
