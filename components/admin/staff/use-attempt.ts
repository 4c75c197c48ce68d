'use client'
import { useState } from 'react'

// Stretching a passphrase keeps the browser busy for a second or two: let it show so first.
const afterPaint = () => new Promise((resolve) => setTimeout(resolve, 50))

/** Something a member of staff does that may fail: whether it is under way, and why it failed last. */
export type Attempt = {
  busy: boolean
  problem: unknown
  /** Does the work, once at a time. Returns whether it succeeded; never throws. */
  attempt: (work: () => Promise<void>) => Promise<boolean>
  /** Forgets why it failed. */
  forget: () => void
}

/** Keeps track of one thing that may fail; what was typed for it is left alone. */
export function useAttempt(): Attempt {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>()

  const attempt = async (work: () => Promise<void>) => {
    if (busy) return false
    setBusy(true)
    setProblem(undefined)
    try {
      await afterPaint()
      await work()
      return true
    } catch (error) {
      setProblem(error)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, attempt, forget: () => setProblem(undefined) }
}
