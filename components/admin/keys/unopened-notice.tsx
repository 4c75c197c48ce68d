'use client'
import { useLanguage } from '../staff/use-language'
import type { KeyringState } from './api'
import { unopenedKeys } from './standing'
import type { UnlockedKeys } from './unlocked-keys'

const words = {
  nl: (count: number) =>
    `${count === 1 ? 'Eén teamsleutel die u kreeg, gaat' : `${count} teamsleutels die u kreeg, gaan`} niet open met uw sleutel. Wat daarmee op slot zit, kunt u niet lezen. Vraag een collega die kan lezen om u opnieuw toegang te geven, of gebruik de herstelsleutel. Bel ook een beheerder: misschien is de database beschadigd, of veranderde iemand er iets in.`,
  en: (count: number) =>
    `${count === 1 ? 'One team key that you were given does' : `${count} team keys that you were given do`} not open with your key. What is locked with it you cannot read. Ask a colleague who can read to give you access again, or use the recovery key. Call an administrator too: the database may be damaged, or somebody may have changed something in it.`,
} as const

type Props = { mine: NonNullable<KeyringState['mine']>; keys: UnlockedKeys }

/** Says that fewer team keys opened than this account was given; nothing when all did. */
export function UnopenedNotice({ mine, keys }: Props) {
  const say = words[useLanguage()]
  const count = unopenedKeys(mine, keys.team)
  if (count === 0) return null
  return (
    <p role="status" className="staff-notice staff-notice--problem">
      {say(count)}
    </p>
  )
}
