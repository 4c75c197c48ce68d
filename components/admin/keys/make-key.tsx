'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { newIdentity, wrap } from '@/domain/sealed-box'

import { Problem } from '../staff/problem'
import { StepHeading } from '../staff/step-heading'
import { useAttempt } from '../staff/use-attempt'
import { useLanguage } from '../staff/use-language'
import { PassphraseFields } from './passphrase-fields'
import { keepUnlocked } from './unlocked-keys'
import type { Keyring } from './use-keyring'

const words = {
  nl: {
    heading: 'Stap 1. Maak uw eigen sleutel',
    why: 'Vragen van ouders en leerlingen staan op slot. U opent ze met een sleutel die alleen u heeft. De sleutel wordt in deze browser gemaakt en met uw wachtzin op slot gedaan.',
    noReset:
      'Wij kunnen uw wachtzin niet opnieuw instellen. Ook een beheerder kan dat niet. Bent u hem kwijt, dan maakt u een nieuwe sleutel en geeft een collega u weer toegang.',
    make: 'Maak mijn sleutel',
    busy: 'Uw sleutel wordt gemaakt. Dat duurt een paar tellen.',
  },
  en: {
    heading: 'Step 1. Make your own key',
    why: 'Requests of parents and pupils are locked. You open them with a key that only you have. The key is made in this browser and locked with your passphrase.',
    noReset:
      'We cannot reset your passphrase. Nor can an administrator. If you lose it, you make a new key and a colleague gives you access again.',
    make: 'Make my key',
    busy: 'Your key is being made. This takes a few seconds.',
  },
} as const

/** The first step of a caseworker: a key of their own, locked with a passphrase before it leaves the browser. */
export function MakeKey({ keyring }: { keyring: Keyring }) {
  const say = words[useLanguage()]
  const [passphrase, setPassphrase] = useState<string>()
  const { busy, problem, attempt } = useAttempt()

  const make = () =>
    attempt(async () => {
      if (!passphrase || !keyring.state) return
      const { identity, recipient } = await newIdentity()
      await keyring.change({ act: 'enrol', recipient, wrapped: await wrap(identity, passphrase) })
      keepUnlocked({ owner: keyring.state.me.id, identity, team: [] })
    })
  return (
    <section>
      <StepHeading>{say.heading}</StepHeading>
      <p>{say.why}</p>
      <p className="staff-notice">{say.noReset}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <PassphraseFields onChange={setPassphrase} />
        <Problem of={problem} />
        <div className="staff-buttons">
          <Button type="submit" disabled={busy || !passphrase}>
            {say.make}
          </Button>
          <span role="status">{busy && say.busy}</span>
        </div>
      </form>
    </section>
  )
}
