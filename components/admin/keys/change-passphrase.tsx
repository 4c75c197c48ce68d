'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { unwrap, wrap } from '@/domain/sealed-box'

import { Field } from '../staff/field'
import { Problem } from '../staff/problem'
import { useAttempt } from '../staff/use-attempt'
import { useLanguage } from '../staff/use-language'
import type { KeyringState } from './api'
import { PassphraseFields } from './passphrase-fields'
import type { Keyring } from './use-keyring'

const words = {
  nl: {
    heading: 'Kies een andere wachtzin',
    leaked:
      'Kent iemand anders uw wachtzin, of is uw computer gestolen? Dan helpt een andere wachtzin niet. Haal dan hieronder uw sleutel weg en maak een nieuwe.',
    old: 'Uw wachtzin nu',
    save: 'Gebruik de nieuwe wachtzin',
    done: 'De nieuwe wachtzin geldt vanaf nu.',
    busy: 'Bezig. Dat duurt een paar tellen.',
  },
  en: {
    heading: 'Choose another passphrase',
    leaked:
      'Does somebody else know your passphrase, or was your computer stolen? Then another passphrase does not help. Take away your key below and make a new one.',
    old: 'Your passphrase now',
    save: 'Use the new passphrase',
    done: 'The new passphrase holds from now on.',
    busy: 'Busy. This takes a few seconds.',
  },
} as const

type Props = { keyring: Keyring; mine: NonNullable<KeyringState['mine']> }

/** Locks this account's own key with another passphrase; the key itself stays the same. */
export function ChangePassphrase({ keyring, mine }: Props) {
  const say = words[useLanguage()]
  const [old, setOld] = useState('')
  const [next, setNext] = useState<string>()
  const [changes, setChanges] = useState(0)
  const { busy, problem, attempt } = useAttempt()

  const save = () =>
    attempt(async () => {
      if (!next) return
      const identity = await unwrap(mine.wrapped, old)
      await keyring.change(
        { act: 'change-passphrase', wrapped: await wrap(identity, next) },
        { kind: 'own', identity, team: [] },
      )
      setOld('')
      setNext(undefined)
      setChanges(changes + 1)
    })
  return (
    <details className="staff-step">
      <summary>{say.heading}</summary>
      <p>{say.leaked}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Field label={say.old}>
          {(given) => (
            <input
              {...given}
              type="password"
              autoComplete="off"
              value={old}
              onChange={({ target }) => setOld(target.value)}
            />
          )}
        </Field>
        <PassphraseFields key={changes} onChange={setNext} />
        <Problem of={problem} />
        <div className="staff-buttons">
          <Button type="submit" disabled={busy || old === '' || !next}>
            {say.save}
          </Button>
          <span role="status">{busy ? say.busy : changes > 0 && old === '' && say.done}</span>
        </div>
      </form>
    </details>
  )
}
