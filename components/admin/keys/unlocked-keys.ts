import type { OpenTeamKey } from '@/domain/keyring'

/** What was opened with a passphrase, and whose it is. */
export type UnlockedKeys = {
  /** The id of the account. */
  owner: string
  /** The holder's own identity, which opens the copies of team keys that are made later. */
  identity: string
  team: readonly OpenTeamKey[]
}

/** Without a sign of life for so long, everything is locked again. */
export const idleMinutes = 15

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const

// The only place in which an open key ever stands: gone with the tab, never written anywhere.
let keys: UnlockedKeys | undefined
let lockAt = 0
let watch: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

const tell = () => listeners.forEach((listener) => listener())
const postpone = () => {
  lockAt = Date.now() + idleMinutes * 60_000
}

/** The clock decides, not a timer: a laptop that slept past the moment locks at its first sign of life. */
const lockWhenIdle = () => {
  if (Date.now() >= lockAt) lock()
}
const onSignOfLife = () => {
  lockWhenIdle()
  if (keys) postpone()
}

function listen(change: 'addEventListener' | 'removeEventListener') {
  if (typeof window === 'undefined') return
  for (const sign of signsOfLife) window[change](sign, onSignOfLife, { passive: true })
  window[change]('focus', lockWhenIdle)
  window[change]('pagehide', lock)
}

/** Keeps opened keys until they are locked, or nobody has touched the page for `idleMinutes`. */
export function keepUnlocked(opened: UnlockedKeys): void {
  lock()
  keys = opened
  postpone()
  watch = setInterval(lockWhenIdle, 5_000)
  listen('addEventListener')
  tell()
}

/** The same with other team keys, after somebody made a new one; it is no sign of life. */
export function keepTeamKeys(team: readonly OpenTeamKey[]): void {
  if (!keys) return
  keys = { ...keys, team }
  tell()
}

/** Forgets the keys; those who subscribed throw away what they read with them. */
export function lock(): void {
  if (!keys) return
  keys = undefined
  clearInterval(watch)
  listen('removeEventListener')
  tell()
}

/** The keys that are open now. */
export const unlockedKeys = (): UnlockedKeys | undefined => keys

/** Calls `listener` whenever keys open or lock. Returns what ends that. */
export function onLockChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
