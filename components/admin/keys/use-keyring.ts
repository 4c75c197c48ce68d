'use client'
import { useCallback, useEffect, useState } from 'react'

import { changeKeyring, loadKeyring, type AskedAct, type KeyringState } from './api'
import { openNewCopies } from './open-new-copies'

export type Keyring = {
  /** Undefined until the server has answered. */
  state: KeyringState | undefined
  /** Why the state could not be loaded. */
  problem: unknown
  /** @throws AskError, also with status 409: the state is then loaded anew */
  change: (act: AskedAct) => Promise<void>
  reload: () => Promise<void>
  /** The state as it is now, with copies made since unlocking opened. @throws AskError */
  fresh: () => Promise<KeyringState>
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

  const fresh = useCallback(async () => {
    const now = await loadKeyring()
    await take(now)
    return now
  }, [take])

  const reload = useCallback(async () => {
    await fresh().catch(setProblem)
  }, [fresh])

  useEffect(() => {
    void reload()
  }, [reload])

  const change = async (act: AskedAct) => {
    if (!state) return
    try {
      await take(await changeKeyring(state.version, act))
    } catch (error) {
      await reload()
      throw error
    }
  }
  return { state, problem, change, reload, fresh }
}
