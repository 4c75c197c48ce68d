'use client'
import { Button } from '@payloadcms/ui'

import { foundTeam } from '@/domain/keyring'

import { StepHeading } from '../staff/step-heading'
import { useLanguage } from '../staff/use-language'
import type { KeyringState } from './api'
import { ChangePassphrase } from './change-passphrase'
import { MakeKey } from './make-key'
import { NewRecovery } from './new-recovery'
import { fingerprint, standing } from './standing'
import { idleMinutes, lock } from './unlocked-keys'
import { UnlockForm } from './unlock-form'
import { UnopenedNotice } from './unopened-notice'
import type { Keyring } from './use-keyring'
import { useUnlockedKeys } from './use-unlocked-keys'

const words = {
  nl: {
    found: 'Stap 2. Maak de teamsleutel',
    foundWhy:
      'Nieuwe vragen gaan met deze sleutel op slot. Iedereen die nu een eigen sleutel heeft, kan ze openen. U krijgt ook een herstelsleutel, voor op papier. Zorg dat u kunt afdrukken of overschrijven.',
    foundButton: 'Maak de teamsleutel en de herstelsleutel',
    wait: 'Stap 2. Wacht op toegang',
    waitWhy: (end: string) =>
      `Vraag een collega die vragen kan lezen om u op deze bladzijde toegang te geven. Noem daarbij de laatste acht tekens van uw sleutel: ${end}.`,
    check: 'Kijk of ik toegang heb',
    first: 'Stap 3. Ontgrendel uw sleutel',
    firstWhy:
      'Er is een kopie van de teamsleutel voor u. Ontgrendel uw sleutel: dan blijkt of u vragen kunt lezen, en zien uw collega’s dat ook.',
    mine: 'Uw sleutel',
    open: `Uw sleutel is open. Na ${idleMinutes} minuten niets doen gaat hij vanzelf op slot.`,
    lock: 'Vergrendel nu',
    unlock: 'Uw sleutel is op slot. Ontgrendel hem om vragen te lezen of collega’s toegang te geven.',
  },
  en: {
    found: 'Step 2. Make the team key',
    foundWhy:
      'New requests are locked with this key. Everybody who has a key of their own now can open them. You also get a recovery key, for on paper. Make sure that you can print or copy by hand.',
    foundButton: 'Make the team key and the recovery key',
    wait: 'Step 2. Wait for access',
    waitWhy: (end: string) =>
      `Ask a colleague who can read requests to give you access on this page. Tell them the last eight characters of your key: ${end}.`,
    check: 'See whether I have access',
    first: 'Step 3. Unlock your key',
    firstWhy:
      'There is a copy of the team key for you. Unlock your key: then it shows whether you can read requests, and your colleagues see it too.',
    mine: 'Your key',
    open: `Your key is open. After ${idleMinutes} minutes without activity it locks by itself.`,
    lock: 'Lock now',
    unlock: 'Your key is locked. Unlock it to read requests or to give colleagues access.',
  },
} as const

type Props = { keyring: Keyring; state: KeyringState }

/** The next step of a caseworker, and once there is none: their key, open or locked. */
export function MyKey({ keyring, state }: Props) {
  const say = words[useLanguage()]
  const keys = useUnlockedKeys()
  const { mine } = state
  if (!mine) return <MakeKey keyring={keyring} />
  const stands = standing(state)
  if (stands === 'no-team')
    return (
      <section>
        <StepHeading key="found">{say.found}</StepHeading>
        <p>{say.foundWhy}</p>
        <NewRecovery keyring={keyring} button={say.foundButton} make={() => foundTeam(state.holders)} />
      </section>
    )
  if (stands === 'waiting')
    return (
      <section>
        <StepHeading key="wait">{say.wait}</StepHeading>
        <p>{say.waitWhy(fingerprint(mine.recipient))}</p>
        <div className="staff-buttons">
          <Button buttonStyle="secondary" onClick={() => void keyring.reload()}>
            {say.check}
          </Button>
        </div>
      </section>
    )
  const first = stands === 'unopened' && !keys
  return (
    <section>
      <StepHeading key={keys ? 'open' : 'locked'}>{first ? say.first : say.mine}</StepHeading>
      {keys ? (
        <>
          <p role="status">{say.open}</p>
          <UnopenedNotice mine={mine} keys={keys} />
          <div className="staff-buttons">
            <Button buttonStyle="secondary" onClick={lock}>
              {say.lock}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>{first ? say.firstWhy : say.unlock}</p>
          <UnlockForm me={state.me} mine={mine} />
        </>
      )}
      <ChangePassphrase keyring={keyring} mine={mine} />
    </section>
  )
}
