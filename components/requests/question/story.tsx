import { useTranslations } from 'next-intl'

import type { Warning } from '@/domain/forms/warnings'

import { LongTextField } from '../fields/long-text-field'
import type { PartProps } from './part'
import { Warnings } from './warnings'

type Props = PartProps & { warnings: readonly Warning[]; begun: boolean }

/** The story in the sender's own words; what may better be left out is said just above it. */
export function Story({ level, values, errorOf, warnings, begun }: Props) {
  const t = useTranslations('requests.form.question')
  const hint = t(`hint.${level}`)
  return (
    <>
      <Warnings level={level} warnings={warnings} />
      <LongTextField
        name="question"
        label={t(`label.${level}`)}
        hint={begun ? `${t('begun')} ${hint}` : hint}
        error={errorOf('question')}
        value={values.question}
        rows={9}
      />
    </>
  )
}
