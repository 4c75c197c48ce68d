'use client'
import { useEffect, useRef, useState } from 'react'

import { useLanguage } from '../staff/use-language'

const words = {
  nl: {
    heading: 'Tweede stap',
    code: 'Code van 6 cijfers',
    codeHelp: 'Open de app op uw telefoon. De code staat bij Steunwijzer en verandert elke halve minuut.',
    recovery: 'Herstelcode',
    recoveryHelp: 'Een van de codes die u bij het instellen hebt bewaard. Elke code werkt één keer.',
    toRecovery: 'Telefoon niet bij de hand? Gebruik een herstelcode',
    toCode: 'Gebruik toch de code uit de app',
    back: 'Terug naar e-mail en wachtwoord',
    lost: 'Ook geen herstelcodes meer? Een andere beheerder kan u weer toegang geven.',
  },
  en: {
    heading: 'Second step',
    code: '6-digit code',
    codeHelp: 'Open the app on your phone. The code stands at Steunwijzer and changes every half minute.',
    recovery: 'Recovery code',
    recoveryHelp: 'One of the codes that you kept when setting this up. Each code works once.',
    toRecovery: 'Phone not at hand? Use a recovery code',
    toCode: 'Use the code of the app after all',
    back: 'Back to email and password',
    lost: 'No recovery codes left either? Another administrator can give you access again.',
  },
} as const

type Props = {
  value: string
  onChange: (value: string) => void
  /** Somebody goes on with the other kind of code. */
  onSwitch: () => void
  onBack: () => void
}

/** The second step of logging in: six digits, or a recovery code. */
export function CodeInput({ value, onChange, onSwitch, onBack }: Props) {
  const say = words[useLanguage()]
  const [recovery, setRecovery] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [recovery])

  return (
    <div className="login-code">
      <h1>{say.heading}</h1>
      <div className="field-type text">
        <label className="field-label" htmlFor="field-code">
          {recovery ? say.recovery : say.code}
        </label>
        <p id="field-code-help">{recovery ? say.recoveryHelp : say.codeHelp}</p>
        <div className="field-type__wrap">
          <input
            ref={input}
            id="field-code"
            name="code"
            type="text"
            required
            autoComplete={recovery ? 'off' : 'one-time-code'}
            inputMode={recovery ? 'text' : 'numeric'}
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby="field-code-help"
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        </div>
      </div>
      {recovery && <p>{say.lost}</p>}
      <button
        type="button"
        className="login-switch"
        onClick={() => {
          onSwitch()
          setRecovery(!recovery)
        }}
      >
        {recovery ? say.toCode : say.toRecovery}
      </button>
      <button type="button" className="login-switch" onClick={onBack}>
        {say.back}
      </button>
    </div>
  )
}
