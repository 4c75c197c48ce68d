import { useTranslations } from 'next-intl'

import { bestTimes, reachWays } from '@/domain/requests/codes'

import { Choices } from '../fields/choices'
import { Pick } from '../fields/pick'
import { TextField } from '../fields/text-field'
import type { PartProps } from './part'

/** How the answer may come. What is only needed for one way says so, because nothing hides it. */
export function Reach({ level, values, errorOf }: PartProps) {
  const t = useTranslations('requests.form')
  return (
    <div className="space-y-8">
      <h2 className="text-2xl font-bold md:text-3xl">{t(`sections.reach.${level}`)}</h2>
      <Choices
        name="reach"
        legend={t(`reach.label.${level}`)}
        hint={t(`reach.hint.${level}`)}
        choices={reachWays.map((value) => ({ value, label: t(`reach.options.${value}`) }))}
        chosen={values.reach}
        error={errorOf('reach')}
      />
      <TextField
        name="reachAt"
        label={t(`reachAt.label.${level}`)}
        hint={t(`reachAt.hint.${level}`)}
        value={values.reachAt}
        error={errorOf('reachAt')}
        autoComplete={values.reach === 'phone' ? 'tel' : values.reach === 'mail' ? 'email' : 'off'}
        autoCapitalize="none"
        spellCheck={false}
        className="w-full"
      />
      <Pick
        name="bestTime"
        label={t(`bestTime.label.${level}`)}
        hint={t(`bestTime.hint.${level}`)}
        choices={bestTimes.map((value) => ({ value, label: t(`bestTime.options.${value}`) }))}
        chosen={values.bestTime || 'any'}
        error={errorOf('bestTime')}
      />
      <TextField
        name="firstName"
        label={t(`firstName.label.${level}`)}
        hint={t(`firstName.hint.${level}`)}
        value={values.firstName}
        error={errorOf('firstName')}
        autoComplete="given-name"
        className="w-72"
        optional
      />
    </div>
  )
}
