'use client'

type Props = {
  type: 'email' | 'password'
  label: string
  value: string
  onChange: (value: string) => void
  autoComplete: string
}

/** A field that looks like Payload's own. */
export function LoginInput({ type, label, value, onChange, autoComplete }: Props) {
  const id = `field-${type}`
  return (
    <div className={`field-type ${type}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-type__wrap">
        <input
          id={id}
          name={type}
          type={type}
          required
          autoComplete={autoComplete}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
    </div>
  )
}
