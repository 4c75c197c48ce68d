'use client'
import { Field } from '../staff/field'
import { useLanguage } from '../staff/use-language'

const words = { nl: 'De herstelsleutel', en: 'The recovery key' } as const

type Props = {
  value: string
  onChange: (typed: string) => void
  help?: string
  /** Another name, where two of these stand on one page. */
  label?: string
}

/** Where the recovery key is typed from paper; the browser does not remember it. */
export function RecoveryField({ value, onChange, help, label }: Props) {
  const name = words[useLanguage()]
  return (
    <Field label={label ?? name} help={help}>
      {(given) => (
        <input
          {...given}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
