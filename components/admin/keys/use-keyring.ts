'use client'
import { useCallback, useEffect, useState } from 'react'

import type { AskedAct, Opener } from '@/domain/keyring'

import { AskError } from '../staff/ask'
import { changeKeyring, loadKeyring, type KeyringState } from './api'
import { openNewCopies } from './open-new-copies'
import { proofFor, tellOpened } from './prove'
import { useUnlockedKeys } from './use-unlocked-keys'

export type Keyring = {
  /** Undefined until the server has answered. */
  state: KeyringState | undefined
  /** Why the state could not be loaded. */
  problem: unknown
  /**
   * @param opener what proves that this account can do it, for an act that takes a proof
   * @throws AskError, also with status 409: the state is then loaded anew
   */
  change: (act: AskedAct, opener?: Opener) => Promise<void>
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

  const keys = useUnlockedKeys()
  useEffect(() => {
    if (!state || !keys) return
    // Nobody asked for this: when it fails the page goes on saying that the key was not opened yet.
    tellOpened(state).then(
      (next) => {
        if (next) setState(next)
      },
      (error: unknown) => {
        if (error instanceof AskError && error.status === 409) void reload()
      },
    )
  }, [state, keys, reload])

  const change = async (act: AskedAct, opener?: Opener) => {
    if (!state) return
    try {
      const proof = opener && (await proofFor(act.act, opener))
      await take(await changeKeyring(state.version, act, proof))
    } catch (error) {
      await reload()
      throw error
    }
  }
  return { state, problem, change, reload, fresh }
}
