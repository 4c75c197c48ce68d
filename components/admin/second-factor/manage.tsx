'use client'
import { dateInWords } from '../staff/dates'
import { useLanguage } from '../staff/use-language'
import { beginSetUp, removeOwn, renewRecoveryCodes, type Shown, type Standing } from './api'
import { CodeForm } from './code-form'

const words = {
  nl: {
    since: (day: string) => `Dit account logt in met twee stappen sinds ${day}.`,
    left: (count: number) =>
      count === 1 ? 'U hebt nog 1 herstelcode.' : `U hebt nog ${count} herstelcodes.`,
    few: 'Maak nieuwe voordat ze op zijn.',
    code: 'Code uit uw app, of een herstelcode',
    codeHelp: 'Zo weten we dat u het bent.',
    renew: 'Nieuwe herstelcodes maken',
    renewHelp: 'De oude werken daarna niet meer.',
    renewButton: 'Maak tien nieuwe',
    replace: 'Overstappen op een andere telefoon',
    replaceHelp: 'De oude telefoon werkt tot de nieuwe is bevestigd.',
    replaceButton: 'Ga verder',
    remove: 'Weer met alleen een wachtwoord inloggen',
    removeHelp: 'Uw account is dan minder goed beschermd.',
    removeButton: 'Haal de tweede stap weg',
  },
  en: {
    since: (day: string) => `This account logs in with two steps since ${day}.`,
    left: (count: number) =>
      count === 1 ? 'You have 1 recovery code left.' : `You have ${count} recovery codes left.`,
    few: 'Make new ones before they run out.',
    code: 'Code of your app, or a recovery code',
    codeHelp: 'So that we know that it is you.',
    renew: 'Make new recovery codes',
    renewHelp: 'The old ones end then.',
    renewButton: 'Make ten new ones',
    replace: 'Move to another phone',
    replaceHelp: 'The old phone works until the new one is confirmed.',
    replaceButton: 'Go on',
    remove: 'Log in with a password alone again',
    removeHelp: 'Your account is protected less well then.',
    removeButton: 'Remove the second step',
  },
} as const

const fewCodes = 3

type Props = {
  standing: Standing
  since: string
  /** Gets new recovery codes. */
  onCodes: (codes: string[]) => void
  /** Gets the secret that can replace the one in use. */
  onReplace: (replacement: Shown) => void
  onRemoved: () => void
}

/** What can be done once there is a second step; each asks for a code first. */
export function Manage({ standing, since, onCodes, onReplace, onRemoved }: Props) {
  const language = useLanguage()
  const say = words[language]
  const { recoveryCodesLeft, mayRemove } = standing
  const asked = { label: say.code, help: say.codeHelp }
  return (
    <>
      <p className="staff-notice">
        {say.since(dateInWords(since, language))} {say.left(recoveryCodesLeft)}{' '}
        {recoveryCodesLeft <= fewCodes && say.few}
      </p>
      <details className="staff-step">
        <summary>{say.renew}</summary>
        <p>{say.renewHelp}</p>
        <CodeForm
          {...asked}
          button={say.renewButton}
          onCode={async (code) => onCodes(await renewRecoveryCodes(code))}
        />
      </details>
      <details className="staff-step">
        <summary>{say.replace}</summary>
        <p>{say.replaceHelp}</p>
        <CodeForm
          {...asked}
          button={say.replaceButton}
          onCode={async (code) => onReplace(await beginSetUp(code))}
        />
      </details>
      {mayRemove && (
        <details className="staff-step">
          <summary>{say.remove}</summary>
          <p>{say.removeHelp}</p>
          <CodeForm
            {...asked}
            button={say.removeButton}
            onCode={async (code) => {
              await removeOwn(code)
              onRemoved()
            }}
          />
        </details>
      )}
    </>
  )
}
