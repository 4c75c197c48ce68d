'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { openTeamKeys } from '@/domain/keyring'
import { unwrap } from '@/domain/sealed-box'

import { Field } from '../staff/field'
import { Problem } from '../staff/problem'
import { useAttempt } from '../staff/use-attempt'
import { useLanguage } from '../staff/use-language'
import type { KeyringState } from './api'
import { idleMinutes, keepUnlocked } from './unlocked-keys'

const words = {
  nl: {
    label: 'Uw wachtzin',
    help: `De wachtzin blijft in deze browser. Na ${idleMinutes} minuten niets doen gaat alles vanzelf weer op slot.`,
    unlock: 'Ontgrendel',
    busy: 'Uw sleutel wordt geopend. Dat duurt een paar tellen.',
  },
  en: {
    label: 'Your passphrase',
    help: `The passphrase stays in this browser. After ${idleMinutes} minutes without activity everything locks again.`,
    unlock: 'Unlock',
    busy: 'Your key is being opened. This takes a few seconds.',
  },
} as const

type Props = { me: KeyringState['me']; mine: NonNullable<KeyringState['mine']> }

/** Opens the keys of this account with its passphrase, in the browser. */
export function UnlockForm({ me, mine }: Props) {
  const say = words[useLanguage()]
  const [passphrase, setPassphrase] = useState('')
  const { busy, problem, attempt } = useAttempt()

  const unlock = () =>
    attempt(async () => {
      const identity = await unwrap(mine.wrapped, passphrase)
      // A copy that does not open is no fault of the passphrase: the page says which is wrong.
      const team = await openTeamKeys(mine.copies, identity).catch(() => [])
      keepUnlocked({ owner: me.id, identity, team })
    })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void unlock()
      }}
    >
      <Field label={say.label} help={say.help}>
        {(given) => (
          <input
            {...given}
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
        )}
      </Field>
      <Problem of={problem} />
      <div className="staff-buttons">
        <Button type="submit" disabled={busy || passphrase === ''}>
          {say.unlock}
        </Button>
        <span role="status">{busy && say.busy}</span>
      </div>
    </form>
  )
}
