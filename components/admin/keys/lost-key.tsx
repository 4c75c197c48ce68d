'use client'
import { useState } from 'react'

import { openWithRecovery } from '@/domain/keyring'

import { useLanguage } from '../staff/use-language'
import type { KeyringState } from './api'
import { ConfirmStep } from './confirm-step'
import { RecoveryField } from './recovery-field'
import { othersRead, standing } from './standing'
import { lock } from './unlocked-keys'
import type { Keyring } from './use-keyring'

const words = {
  nl: {
    lost: 'Mijn wachtzin is vergeten of uitgelekt, of mijn computer is weg',
    why: 'Uw sleutel wordt weggehaald en de anderen krijgen een nieuwe teamsleutel. Daarna maakt u een nieuwe sleutel, en geeft een collega u weer toegang.',
    waiting: 'Uw sleutel wordt weggehaald. Daarna maakt u een nieuwe. Voor de anderen verandert er niets.',
    alone:
      'Van niemand anders is zeker dat die vragen kan lezen. Daarom is de herstelsleutel nodig: typ hem over van het papier. Hij wordt alleen in deze browser gebruikt. Daarna maakt u een nieuwe sleutel, en geeft u uzelf weer toegang met de herstelsleutel.',
    paper: 'De herstelsleutel, van het papier',
    button: 'Haal mijn sleutel weg',
  },
  en: {
    lost: 'My passphrase is forgotten or leaked, or my computer is gone',
    why: 'Your key is taken away and the others get a new team key. Then you make a new key, and a colleague gives you access again.',
    waiting: 'Your key is taken away. Then you make a new one. Nothing changes for the others.',
    alone:
      'Of nobody else it is sure that they can read requests. So this takes the recovery key: type it from the paper. It is used in this browser only. Then you make a new key, and give yourself access again with the recovery key.',
    paper: 'The recovery key, from the paper',
    button: 'Take away my key',
  },
} as const

type Props = { keyring: Keyring; state: KeyringState }

/** Takes away this account's own key. A passphrase may be forgotten, so that takes none; the last who reads shows the paper. */
export function LostKey({ keyring, state }: Props) {
  const say = words[useLanguage()]
  const [typed, setTyped] = useState('')
  const waiting = standing(state) === 'waiting'
  const alone = !waiting && !othersRead(state)

  const remove = async () => {
    const opener = alone ? await openWithRecovery(state, typed) : undefined
    await keyring.change({ act: 'rotate', remove: state.me.id }, opener)
    lock()
  }
  return (
    <ConfirmStep
      summary={say.lost}
      explanation={waiting ? say.waiting : alone ? say.alone : say.why}
      button={say.button}
      ready={!alone || typed !== ''}
      act={remove}
    >
      {alone && <RecoveryField label={say.paper} value={typed} onChange={setTyped} />}
    </ConfirmStep>
  )
}
