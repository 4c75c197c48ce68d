'use client'
import { useEffect, useState } from 'react'

import { Problem } from '../staff/problem'
import { useAdminPath } from '../staff/use-admin-path'
import { useLanguage } from '../staff/use-language'
import { loadStanding, type Shown, type Standing } from './api'
import { Manage } from './manage'
import { RecoveryCodes } from './recovery-codes'
import { SetUp } from './set-up'
import './second-factor.css'

const words = {
  nl: {
    heading: 'Inloggen in twee stappen',
    why: 'Na uw wachtwoord vult u een code in die alleen uw telefoon kent. Wie uw wachtwoord weet, komt er dan nog niet in.',
    busy: 'Even geduld…',
  },
  en: {
    heading: 'Logging in with two steps',
    why: 'After your password you fill in a code that only your phone knows. Then your password alone lets nobody in.',
    busy: 'One moment…',
  },
} as const

/** Setting up one's own second step, and what can be changed once there is one. */
export function SecondFactorPage() {
  const say = words[useLanguage()]
  const adminPath = useAdminPath()
  const [standing, setStanding] = useState<Standing>()
  const [problem, setProblem] = useState<unknown>()
  const [codes, setCodes] = useState<string[]>()
  const [replacement, setReplacement] = useState<Shown>()

  useEffect(() => {
    loadStanding().then(setStanding, setProblem)
  }, [])

  // A whole page: until now this account could do nothing, so the menu is another one.
  if (codes) return <RecoveryCodes codes={codes} onKept={() => window.location.assign(adminPath('/'))} />
  return (
    <>
      <h1>{say.heading}</h1>
      <p>{say.why}</p>
      <Problem of={problem} />
      <p role="status">{!standing && problem === undefined && say.busy}</p>
      {standing &&
        (standing.since === undefined || replacement ? (
          <SetUp replacement={replacement} onDone={setCodes} />
        ) : (
          <Manage
            standing={standing}
            since={standing.since}
            onCodes={setCodes}
            onReplace={setReplacement}
            onRemoved={() => setStanding({ ...standing, since: undefined })}
          />
        ))}
    </>
  )
}
