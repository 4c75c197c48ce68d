import { useTranslations } from 'next-intl'

import { ageBands, sectors } from '@/domain/requests/codes'

import { Choices } from '../fields/choices'
import { TextField } from '../fields/text-field'
import type { PartProps } from './part'

/** Which kind of school, and where: it decides who answers. Pupils also say how old they are. */
export function AboutSchool({ level, values, errorOf }: PartProps) {
  const t = useTranslations('requests.form')
  return (
    <div className="space-y-8">
      <h2 className="text-2xl font-bold md:text-3xl">{t(`sections.school.${level}`)}</h2>
      <Choices
        name="sector"
        legend={t(`sector.label.${level}`)}
        hint={t(`sector.hint.${level}`)}
        choices={sectors.map((value) => ({ value, label: t(`sector.options.${value}`) }))}
        chosen={values.sector}
        error={errorOf('sector')}
      />
      <TextField
        name="postcode"
        label={t(`postcode.label.${level}`)}
        hint={t(`postcode.hint.${level}`)}
        value={values.postcode}
        error={errorOf('postcode')}
        inputMode="numeric"
        autoComplete="off"
        className="w-44"
        optional
      />
      {level === 'youth' && (
        <Choices
          name="ageBand"
          legend={t('ageBand.label')}
          hint={t('ageBand.hint')}
          choices={ageBands.map((value) => ({ value, label: t(`ageBand.options.${value}`) }))}
          chosen={values.ageBand}
          error={errorOf('ageBand')}
          optional
        />
      )}
    </div>
  )
}
