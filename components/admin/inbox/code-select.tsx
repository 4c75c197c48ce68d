'use client'
import type { ReactNode } from 'react'

import { Field } from '../staff/field'
import type { CmsLanguage } from '../staff/language'
import { useLanguage } from '../staff/use-language'

const choose = { nl: 'Kies', en: 'Choose' } as const

type Props<Code extends string> = {
  label: string
  help?: ReactNode
  codes: readonly Code[]
  words: Record<Code, Record<CmsLanguage, string>>
  value: Code | undefined
  onChange: (code: Code | undefined) => void
}

/** A required choice from a list of codes, each in words. */
export function CodeSelect<Code extends string>({ label, help, codes, words, value, onChange }: Props<Code>) {
  const language = useLanguage()
  return (
    <Field label={label} help={help}>
      {(given) => (
        <select
          {...given}
          required
          value={value ?? ''}
          onChange={({ target }) => onChange(codes.find((code) => code === target.value))}
        >
          <option value="">{choose[language]}</option>
          {codes.map((code) => (
            <option key={code} value={code}>
              {words[code][language]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
