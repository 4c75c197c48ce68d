'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { Field } from '../staff/field'
import { Problem } from '../staff/problem'
import { useAttempt } from '../staff/use-attempt'

type Props = {
  label: string
  help: string
  button: string
  /** The six digits alone, or a recovery code too. */
  digitsOnly?: boolean
  /** Does what the button says; what it throws is told above the button. */
  onCode: (code: string) => Promise<void>
}

/** Asks for a code and does something with it. */
export function CodeForm({ label, help, button, digitsOnly = false, onCode }: Props) {
  const [code, setCode] = useState('')
  const { busy, problem, attempt } = useAttempt()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void attempt(() => onCode(code))
      }}
    >
      <Field label={label} help={help}>
        {(given) => (
          <input
            {...given}
            className="staff-input second-factor__code"
            name="code"
            required
            autoComplete="one-time-code"
            inputMode={digitsOnly ? 'numeric' : 'text'}
            autoCapitalize="none"
            spellCheck={false}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        )}
      </Field>
      <Problem of={problem} />
      <div className="staff-buttons">
        <Button type="submit" disabled={busy}>
          {button}
        </Button>
      </div>
    </form>
  )
}
