'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { AskedAct, Opener } from '@/domain/keyring'
import type { KeyPair } from '@/domain/sealed-box'

import { AskError } from '../staff/ask'
import { Problem } from '../staff/problem'
import { useAttempt } from '../staff/use-attempt'
import { useLeaveGuard } from '../staff/use-leave-guard'
import { useLanguage } from '../staff/use-language'
import { WordedError } from '../staff/worded-error'
import { PrintRecovery } from './print-recovery'
import type { Keyring } from './use-keyring'

const words = {
  nl: {
    leave: 'De nieuwe herstelsleutel is nog niet in gebruik. Weggaan zonder hem te gebruiken?',
    discard: 'Dit lukte niet. Gooi het papier met deze herstelsleutel weg: hij past nergens op.',
  },
  en: {
    leave: 'The new recovery key is not in use yet. Leave without using it?',
    discard: 'This failed. Throw away the paper with this recovery key: it fits nothing.',
  },
} as const

type Made = { act: AskedAct; recovery: KeyPair }
type Props = {
  keyring: Keyring
  button: string
  /** Undefined while it cannot be made; what was made before stays on the screen. */
  make: (() => Promise<Made>) | undefined
  /** What proves that this account may use it, at the moment it is used. @throws WordedError while locked */
  opener?: () => Opener
}

/**
 * Makes something that comes with a new recovery key. The server hears of it only after the key was put on
 * paper: a browser that closes in between leaves everything as it was.
 */
export function NewRecovery({ keyring, button, make, opener }: Props) {
  const say = words[useLanguage()]
  const [made, setMade] = useState<Made>()
  const [discarded, setDiscarded] = useState<string>()
  const { busy, problem, attempt } = useAttempt()
  useLeaveGuard(made !== undefined, say.leave)

  const begin = () =>
    attempt(async () => {
      setDiscarded(undefined)
      setMade(await make?.())
    })
  const finish = ({ act, recovery }: Made) =>
    attempt(async () => {
      try {
        await keyring.change(act, opener?.())
      } catch (error) {
        // Without a connection nobody knows whether it arrived, and with a locked key it never left: the paper
        // stays good, and may be tried again.
        if (error instanceof WordedError || (error instanceof AskError && error.status === 0)) throw error
        setDiscarded(recovery.recipient)
        setMade(undefined)
        throw error
      }
      setMade(undefined)
    })
  const inUse = keyring.state?.recovery?.recipient
  return (
    <>
      <Problem of={problem} />
      {discarded !== undefined && discarded !== inUse && (
        <p className="staff-notice staff-notice--problem">{say.discard}</p>
      )}
      {made ? (
        <PrintRecovery identity={made.recovery.identity} busy={busy} onKept={() => void finish(made)} />
      ) : (
        <div className="staff-buttons">
          <Button disabled={busy || !make} onClick={() => void begin()}>
            {button}
          </Button>
        </div>
      )}
    </>
  )
}
