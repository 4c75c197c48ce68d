'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { Field } from '../staff/field'
import { StepHeading } from '../staff/step-heading'
import { useLanguage } from '../staff/use-language'

const words = {
  nl: {
    heading: 'Dit is de herstelsleutel. U ziet hem alleen nu.',
    why: 'Met deze sleutel zijn alle vragen weer te lezen als niemand meer een wachtzin weet. Druk hem af of schrijf hem over, en bewaar hem op papier in een kluis, niet op een computer.',
    print: 'Druk af',
    printed: 'Herstelsleutel van het steunpunt. Bewaar dit papier achter slot.',
    last: 'Typ de laatste zes tekens van uw papier over',
    lastHelp: 'Zo weten we zeker dat u hem heeft.',
    wrong: 'Dit zijn niet de laatste zes tekens. Kijk nog eens op uw papier.',
    done: 'Ik heb hem bewaard, ga verder',
  },
  en: {
    heading: 'This is the recovery key. You see it only now.',
    why: 'With this key all requests can be read again when nobody knows a passphrase any more. Print it or copy it by hand, and keep it on paper in a safe, not on a computer.',
    print: 'Print',
    printed: 'Recovery key of the steunpunt. Keep this paper under lock and key.',
    last: 'Type the last six characters from your paper',
    lastHelp: 'So that we are certain that you have it.',
    wrong: 'These are not the last six characters. Look at your paper again.',
    done: 'I have kept it, go on',
  },
} as const

const inFours = (key: string): string[] => key.match(/.{1,4}/g) ?? []

type Props = { identity: string; busy: boolean; onKept: () => void }

/** Shows a recovery key once; goes on only after its last six characters were typed from the paper. */
export function PrintRecovery({ identity, busy, onKept }: Props) {
  const say = words[useLanguage()]
  const [last, setLast] = useState('')
  const [wrong, setWrong] = useState(false)

  const check = () => {
    const right = last.replace(/\s/g, '').toUpperCase() === identity.slice(-6)
    setWrong(!right)
    if (right) onKept()
  }
  return (
    <div className="recovery">
      <StepHeading>{say.heading}</StepHeading>
      <p className="recovery__screen">{say.why}</p>
      <div className="recovery__paper">
        <p>{say.printed}</p>
        <p className="recovery__key" translate="no">
          {inFours(identity).map((part, place) => (
            <span key={place}>{part} </span>
          ))}
        </p>
      </div>
      <form
        className="recovery__screen"
        onSubmit={(event) => {
          event.preventDefault()
          check()
        }}
      >
        <div className="staff-buttons">
          <Button buttonStyle="secondary" onClick={() => window.print()}>
            {say.print}
          </Button>
        </div>
        <Field label={say.last} help={say.lastHelp}>
          {(given) => (
            <input
              {...given}
              autoComplete="off"
              spellCheck={false}
              aria-invalid={wrong}
              value={last}
              onChange={({ target }) => setLast(target.value)}
            />
          )}
        </Field>
        <div role="alert">{wrong && <p className="staff-notice staff-notice--problem">{say.wrong}</p>}</div>
        <div className="staff-buttons">
          <Button type="submit" disabled={busy || last === ''}>
            {say.done}
          </Button>
        </div>
      </form>
    </div>
  )
}
