'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { Problem } from '../staff/problem'
import { useAttempt } from '../staff/use-attempt'
import { useLanguage } from '../staff/use-language'
import { beginSetUp, confirmSetUp, type Shown } from './api'
import { CodeForm } from './code-form'

const words = {
  nl: {
    app: '1. Zet een app voor codes op uw telefoon',
    appHelp:
      'Bijvoorbeeld Aegis, 2FAS, FreeOTP, Google Authenticator of Microsoft Authenticator. Ook een wachtwoordkluis kan dit vaak. Hebt u er al een, dan is die goed.',
    begin: 'Ik heb een app, ga verder',
    scan: '2. Voeg Steunwijzer toe in de app',
    scanHelp: 'Kies in de app voor toevoegen en richt de camera op dit plaatje.',
    qr: 'QR-code om in de app te scannen. Hieronder staat hetzelfde in letters.',
    letters: 'Lukt scannen niet? Typ dan deze letters over in de app:',
    fill: '3. Vul de code in die de app nu toont',
    code: 'Code van 6 cijfers',
    codeHelp: 'De code verandert elke halve minuut. Daarna krijgt u herstelcodes om te bewaren.',
    confirm: 'Bevestigen',
  },
  en: {
    app: '1. Put an app for codes on your phone',
    appHelp:
      'For example Aegis, 2FAS, FreeOTP, Google Authenticator or Microsoft Authenticator. Many password managers can do it too. If you have one already, that is fine.',
    begin: 'I have an app, go on',
    scan: '2. Add Steunwijzer in the app',
    scanHelp: 'Choose to add something in the app and point the camera at this picture.',
    qr: 'QR code to scan with the app. The same stands below in letters.',
    letters: 'Cannot scan it? Then type these letters into the app:',
    fill: '3. Fill in the code that the app shows now',
    code: '6-digit code',
    codeHelp: 'The code changes every half minute. After this you get recovery codes to keep.',
    confirm: 'Confirm',
  },
} as const

type Props = {
  /** The secret that replaces the one in use; without it a first set-up begins. */
  replacement?: Shown
  /** Gets the recovery codes. */
  onDone: (codes: string[]) => void
}

/** Three steps: an app, the secret, the first code. */
export function SetUp({ replacement, onDone }: Props) {
  const say = words[useLanguage()]
  const [shown, setShown] = useState(replacement)
  const { busy, problem, attempt } = useAttempt()

  return (
    <>
      <h2>{say.app}</h2>
      <p>{say.appHelp}</p>
      <Problem of={problem} />
      {!shown && (
        <div className="staff-buttons">
          <Button disabled={busy} onClick={() => void attempt(async () => setShown(await beginSetUp()))}>
            {say.begin}
          </Button>
        </div>
      )}
      {shown && (
        <>
          <h2>{say.scan}</h2>
          <p>{say.scanHelp}</p>
          <img
            className="second-factor__qr"
            src={`data:image/svg+xml,${encodeURIComponent(shown.qr)}`}
            alt={say.qr}
          />
          <p>{say.letters}</p>
          <p className="second-factor__secret" translate="no">
            {shown.secret}
          </p>
          <h2>{say.fill}</h2>
          <CodeForm
            label={say.code}
            help={say.codeHelp}
            button={say.confirm}
            digitsOnly
            onCode={async (code) => onDone(await confirmSetUp(code))}
          />
        </>
      )}
    </>
  )
}
