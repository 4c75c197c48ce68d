import { useTranslations } from 'next-intl'

import { Choices } from '../fields/choices'
import type { PartProps } from './part'
import { Consent } from './consent'

/** What we may do with it: talk to the school (no, unless they say so), and read and keep it at all. */
export function Agree({ level, values, errorOf }: PartProps) {
  const t = useTranslations('requests.form')
  return (
    <div className="space-y-8">
      <h2 className="text-2xl font-bold md:text-3xl">{t(`sections.agree.${level}`)}</h2>
      <Choices
        name="contactSchool"
        legend={t(`contactSchool.label.${level}`)}
        hint={t(`contactSchool.hint.${level}`)}
        choices={[
          { value: 'nee', label: t('contactSchool.options.no') },
          { value: 'ja', label: t('contactSchool.options.yes') },
        ]}
        chosen={values.contactSchool === 'ja' ? 'ja' : 'nee'}
      />
      <Consent level={level} checked={values.consent === 'ja'} error={errorOf('consent')} />
    </div>
  )
}
