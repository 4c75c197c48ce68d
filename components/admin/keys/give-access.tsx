'use client'
import { Button } from '@payloadcms/ui'

import { grantTo } from '@/domain/keyring'

import { Problem } from '../staff/problem'
import { useAttempt } from '../staff/use-attempt'
import { useLanguage } from '../staff/use-language'
import type { KeyringState } from './api'
import { openedHere } from './prove'
import { fingerprint, standing } from './standing'
import type { Keyring } from './use-keyring'
import { useUnlockedKeys } from './use-unlocked-keys'

const words = {
  nl: {
    compare: (name: string, end: string) =>
      `Vraag ${name} eerst op welke acht tekens de sleutel eindigt. Alleen als dat ${end} is, is het de goede.`,
    give: (name: string) => `Geef ${name} toegang`,
    giveMore: (name: string) => `Geef ${name} toegang tot alle vragen die u kunt lezen`,
    giveAgain: (name: string) => `Geef ${name} opnieuw toegang`,
    locked: 'Ontgrendel eerst uw eigen sleutel om toegang te geven.',
  },
  en: {
    compare: (name: string, end: string) =>
      `First ask ${name} in which eight characters the key ends. Only if that is ${end}, it is the right one.`,
    give: (name: string) => `Give ${name} access`,
    giveMore: (name: string) => `Give ${name} access to all requests that you can read`,
    giveAgain: (name: string) => `Give ${name} access again`,
    locked: 'Unlock your own key first to give access.',
  },
} as const

type Props = { keyring: Keyring; state: KeyringState; holder: KeyringState['holders'][number] }

/** Gives a colleague who made a key copies of the team keys that are open in this browser; only a reader can. */
export function GiveAccess({ keyring, state, holder }: Props) {
  const say = words[useLanguage()]
  const keys = useUnlockedKeys()
  const { busy, problem, attempt } = useAttempt()
  if (standing(state) !== 'reader') return null
  if (!keys || keys.team.length === 0) return <p className="staff-quiet">{say.locked}</p>

  const give = () => attempt(async () => keyring.change(await grantTo(holder, keys.team), openedHere()))
  const label = holder.reads ? say.giveMore : holder.hasCopy ? say.giveAgain : say.give
  return (
    <>
      <p>{say.compare(holder.name, fingerprint(holder.recipient))}</p>
      <Problem of={problem} />
      <div className="staff-buttons">
        <Button disabled={busy} onClick={() => void give()}>
          {label(holder.name)}
        </Button>
      </div>
    </>
  )
}
