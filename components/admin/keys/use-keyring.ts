'use client'
import { useCallback, useEffect, useState } from 'react'

import { openTeamKeys, type KeyringAct } from '@/domain/keyring'

import { changeKeyring, loadKeyring, type KeyringState } from './api'
import { keepTeamKeys, lock, unlockedKeys } from './unlocked-keys'

/**
 * A team key made after unlocking is opened with the holder's identity, without asking again. If it does
 * not open, everything locks, and unlocking says why.
 */
async function openNewCopies({ me, mine }: KeyringState): Promise<void> {
  const keys = unlockedKeys()
  if (!keys || !mine || keys.owner !== me.id) return
  const known = new Set(keys.team.map(({ teamRecipient }) => teamRecipient))
  if (mine.copies.every(({ teamRecipient }) => known.has(teamRecipient))) return
  await openTeamKeys(mine.copies, keys.identity).then(keepTeamKeys).catch(lock)
}

export type Keyring = {
  /** Undefined until the server has answered. */
  state: KeyringState | undefined
  /** Why the state could not be loaded. */
  problem: unknown
  /** @throws AskError, also with status 409: the state is then loaded anew */
  change: (act: KeyringAct) => Promise<void>
  reload: () => Promise<void>
}

/** The state of the keys, loaded once, and the way to change it. */
export function useKeyring(): Keyring {
  const [state, setState] = useState<KeyringState>()
  const [problem, setProblem] = useState<unknown>()

  const take = useCallback(async (next: KeyringState) => {
    await openNewCopies(next)
    setState(next)
    setProblem(undefined)
  }, [])

  const reload = useCallback(() => loadKeyring().then(take).catch(setProblem), [take])

  useEffect(() => {
    void reload()
  }, [reload])

  const change = async (act: KeyringAct) => {
    if (!state) return
    try {
      await take(await changeKeyring(state.version, act))
    } catch (error) {
      await reload()
      throw error
    }
  }
  return { state, problem, change, reload }
}
