import { openTeamKeys } from '@/domain/keyring'

import type { KeyringState } from './api'
import { keepTeamKeys, unlockedKeys } from './unlocked-keys'

/**
 * Opens copies that were made after unlocking with the holder's identity, without asking for the passphrase
 * again. One that does not open is left alone: the page says so by `unopenedKeys`.
 */
export async function openNewCopies({ me, mine }: KeyringState): Promise<void> {
  const keys = unlockedKeys()
  if (!keys || !mine || keys.owner !== me.id) return
  const known = new Set(keys.team.map(({ teamRecipient }) => teamRecipient))
  const fresh = mine.copies.filter(({ teamRecipient }) => !known.has(teamRecipient))
  if (fresh.length === 0) return
  const opened = await openTeamKeys(fresh, keys.identity).catch(() => [])
  const now = unlockedKeys()
  if (opened.length === 0 || now?.identity !== keys.identity) return
  const found = new Set(opened.map(({ teamRecipient }) => teamRecipient))
  keepTeamKeys([...opened, ...now.team.filter(({ teamRecipient }) => !found.has(teamRecipient))])
}
