'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { Problem } from '../staff/problem'
import { useAttempt } from '../staff/use-attempt'
import { useLanguage } from '../staff/use-language'
import { removeOf } from './api'
import './second-factor.css'

const words = {
  nl: {
    summary: 'Telefoon en herstelcodes kwijt?',
    help: 'Kijk of bel eerst of het echt deze collega is die het vraagt. Daarna logt dit account in met alleen het wachtwoord, en moet het de tweede stap opnieuw instellen als de rol die vraagt. Wie nu met dit account is ingelogd, moet opnieuw inloggen.',
    button: 'Haal de tweede stap weg',
    done: 'De tweede stap is weg. Dit account kan nu met het wachtwoord inloggen.',
  },
  en: {
    summary: 'Phone and recovery codes lost?',
    help: 'First see or call whether it really is this colleague who asks. After this the account logs in with the password alone, and has to set up the second step again if its role asks for it. Who is logged in with this account now has to log in again.',
    button: 'Remove the second step',
    done: 'The second step is gone. This account can now log in with the password.',
  },
} as const

/** On the account of somebody else: an administrator lets them in again who lost everything. */
export function RemoveForOther() {
  const say = words[useLanguage()]
  const { id } = useDocumentInfo()
  const [done, setDone] = useState(false)
  const { busy, problem, attempt } = useAttempt()

  const remove = () =>
    attempt(async () => {
      await removeOf(String(id))
      setDone(true)
    })
  return (
    <details className="second-factor__of-account">
      <summary>{say.summary}</summary>
      <p>{say.help}</p>
      <Problem of={problem} />
      <p role="status">{done && say.done}</p>
      {!done && (
        <Button buttonStyle="secondary" disabled={busy} onClick={() => void remove()}>
          {say.button}
        </Button>
      )}
    </details>
  )
}
