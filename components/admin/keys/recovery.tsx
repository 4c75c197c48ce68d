'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { grantTo, openWithRecovery, renewRecovery } from '@/domain/keyring'

import { Problem } from '../staff/problem'
import { useAttempt } from '../staff/use-attempt'
import { useLanguage } from '../staff/use-language'
import { WordedError } from '../staff/worded-error'
import type { KeyringState } from './api'
import { NewRecovery } from './new-recovery'
import { openedHere } from './prove'
import { RecoveryField } from './recovery-field'
import { standing } from './standing'
import type { Keyring } from './use-keyring'
import { useUnlockedKeys } from './use-unlocked-keys'

const words = {
  nl: {
    heading: 'De herstelsleutel',
    test: 'Test de herstelsleutel',
    testWhy:
      'Typ de sleutel over van het papier, of plak hem. Hij wordt alleen in deze browser gebruikt. Past hij, dan wordt de datum van de test bewaard.',
    access: 'Geef mijzelf toegang met de herstelsleutel',
    accessWhy:
      'Voor als geen collega u toegang kan geven. Typ de sleutel over van het papier. Hij wordt alleen in deze browser gebruikt. In het logboek komt te staan dat u dit deed.',
    partly:
      'De herstelsleutel past, maar opent niet alle teamsleutels. De datum van de test is niet bewaard. Bel een beheerder, en laat iemand die alles kan lezen een nieuwe herstelsleutel maken.',
    works: 'De herstelsleutel past. De datum is bewaard. Berg het papier weer op.',
    renew: 'Maak een nieuwe herstelsleutel',
    renewWhy:
      'Doe dit als het papier weg is of als iemand het zag. Het oude papier opent daarna niets meer wat hier staat.',
    fewer:
      'Let op: u kunt niet alle teamsleutels openen. Wat u niet kunt lezen, opent de nieuwe herstelsleutel ook niet. Laat dit liever een collega doen die alles kan lezen.',
    locked: 'Ontgrendel eerst uw eigen sleutel.',
  },
  en: {
    heading: 'The recovery key',
    test: 'Test the recovery key',
    testWhy:
      'Type the key from the paper, or paste it. It is used in this browser only. If it fits, the date of the test is kept.',
    access: 'Give myself access with the recovery key',
    accessWhy:
      'For when no colleague can give you access. Type the key from the paper. It is used in this browser only. The log will say that you did this.',
    partly:
      'The recovery key fits, but does not open all team keys. The date of the test has not been kept. Call an administrator, and let somebody who can read everything make a new recovery key.',
    works: 'The recovery key fits. The date has been kept. Put the paper away again.',
    renew: 'Make a new recovery key',
    renewWhy:
      'Do this when the paper is gone or somebody saw it. The old paper then opens nothing that is here any more.',
    fewer:
      'Mind: you cannot open all team keys. What you cannot read, the new recovery key does not open either. Better let a colleague do this who can read everything.',
    locked: 'Unlock your own key first.',
  },
} as const

type Props = { keyring: Keyring; state: KeyringState; mine: NonNullable<KeyringState['mine']> }

/** The recovery key: tried, used to get in when no colleague can help, and replaced. */
export function Recovery({ keyring, state, mine }: Props) {
  const say = words[useLanguage()]
  const keys = useUnlockedKeys()
  const [typed, setTyped] = useState('')
  const [works, setWorks] = useState(false)
  const { busy, problem, attempt } = useAttempt()
  const needsAccess = ['needsAccess', 'unopened'].includes(standing(state))

  const use = () =>
    attempt(async () => {
      setWorks(false)
      const paper = await openWithRecovery(state, typed)
      if (!needsAccess && paper.team.length < state.teamKeys.length)
        throw new WordedError({ nl: words.nl.partly, en: words.en.partly })
      const me = { user: state.me.id, recipient: mine.recipient }
      await keyring.change(needsAccess ? await grantTo(me, paper.team) : { act: 'recovery-tested' }, paper)
      setTyped('')
      setWorks(!needsAccess)
    })
  return (
    <section>
      <h2>{say.heading}</h2>
      <details className="staff-step">
        <summary>{needsAccess ? say.access : say.test}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void use()
          }}
        >
          <RecoveryField value={typed} onChange={setTyped} help={needsAccess ? say.accessWhy : say.testWhy} />
          <Problem of={problem} />
          <div role="status">{works && <p className="staff-notice">{say.works}</p>}</div>
          <div className="staff-buttons">
            <Button type="submit" disabled={busy || typed === ''}>
              {needsAccess ? say.access : say.test}
            </Button>
          </div>
        </form>
      </details>
      {!needsAccess && (
        <details className="staff-step">
          <summary>{say.renew}</summary>
          <p>{say.renewWhy}</p>
          {!keys && <p>{say.locked}</p>}
          {keys && keys.team.length < state.teamKeys.length && (
            <p className="staff-notice staff-notice--problem">{say.fewer}</p>
          )}
          <NewRecovery
            keyring={keyring}
            button={say.renew}
            make={keys && (() => renewRecovery(keys.team))}
            opener={openedHere}
          />
        </details>
      )}
    </section>
  )
}
