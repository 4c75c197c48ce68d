'use client'
import { SetStepNav } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { hasCrypto, SealedBoxError } from '@/domain/sealed-box'

import { Problem } from '../staff/problem'
import { useLanguage } from '../staff/use-language'
import { useRefresh } from '../staff/use-refresh'
import { ConfirmStep } from './confirm-step'
import { Holders } from './holders'
import { KeyStatus } from './key-status'
import './keys.css'
import { MyKey } from './my-key'
import { openedHere } from './prove'
import { Recovery } from './recovery'
import { mayRotate, teamKeyInUse } from './standing'
import { useKeyring } from './use-keyring'

const words = {
  nl: {
    heading: 'Sleutels',
    about:
      'Vragen van ouders en leerlingen staan op slot. Alleen behandelaars met een sleutel lezen ze, in hun eigen browser. Wie de site beheert of in het bestuur zit, kan dat niet.',
    loading: 'Even kijken hoe het ervoor staat.',
    rotate: 'Maak een nieuwe teamsleutel',
    rotateWhy:
      'Nieuwe vragen gaan dan met een nieuwe sleutel op slot. Iedereen die nu kan lezen, krijgt ook de nieuwe. Eerdere vragen blijven leesbaar. Is een wachtzin uitgelekt of een computer gestolen? Dan helpt dit niet: wie die heeft, leest ook met de nieuwe sleutel. Haal dan hierboven de toegang van die collega weg, en laat de collega een nieuwe sleutel maken.',
  },
  en: {
    heading: 'Keys',
    about:
      'Requests of parents and pupils are locked. Only caseworkers with a key read them, in their own browser. Who runs the site or sits on the board cannot.',
    loading: 'Looking how things stand.',
    rotate: 'Make a new team key',
    rotateWhy:
      'New requests are then locked with a new key. Everybody who can read now gets the new one too. Earlier requests stay readable. Did a passphrase leak or was a computer stolen? Then this does not help: whoever has it reads with the new key too. Take away the access of that colleague above, and let the colleague make a new key.',
  },
} as const

/** The keys of the request box: how things stand, the next step, and everything that can be done with keys. */
export function KeysPage() {
  const say = words[useLanguage()]
  const keyring = useKeyring()
  const { state, problem, reload } = keyring
  // A colleague who opens the key for the first time changes how things stand, without telling this page.
  useRefresh(reload, 30)
  const [able, setAble] = useState(true)
  // Only the browser knows; the server that drew the page first has other means.
  useEffect(() => setAble(hasCrypto()), [])

  const caseworker = state?.me.role === 'caseworker'
  return (
    <>
      <SetStepNav nav={[{ label: say.heading }]} />
      <h1>{say.heading}</h1>
      <p>{say.about}</p>
      <Problem of={able ? problem : new SealedBoxError('no-crypto')} />
      {!state && problem === undefined && <p role="status">{say.loading}</p>}
      {state && <KeyStatus state={state} />}
      {state && caseworker && able && <MyKey keyring={keyring} state={state} />}
      {state && able && <Holders keyring={keyring} state={state} />}
      {state?.mine && teamKeyInUse(state) && able && (
        <Recovery keyring={keyring} state={state} mine={state.mine} />
      )}
      {state && mayRotate(state) && (
        <ConfirmStep
          summary={say.rotate}
          explanation={say.rotateWhy}
          button={say.rotate}
          act={() => keyring.change({ act: 'rotate' }, openedHere())}
        />
      )}
    </>
  )
}
