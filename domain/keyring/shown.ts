import type { KeyringAct } from './asked-acts'
import { hasCopy, peopleWhoRead, recoveryHolder, type Keyring } from './keyring'
import { must, type KeyringReason } from './keyring-error'

/** What can be proved: to hold one's own key; with it the team key in use; or that with the recovery key. */
export const proofKinds = ['own', 'reader', 'recovery'] as const
export type ProofKind = (typeof proofKinds)[number]

/** Who acts, and what they proved just now. `host` is the command line, whose user has the whole server. */
export type Actor = { user: string; shown: ProofKind | 'host' | 'nothing' }

/** What an act takes, and what is said when it is not there; `undefined` when it takes nothing. */
type Needs = { oneOf: readonly Actor['shown'][]; else: KeyringReason } | undefined

const reading: Needs = { oneOf: ['reader', 'recovery'], else: 'no-proof' }
const readingOrHost: Needs = { oneOf: ['reader', 'recovery', 'host'], else: 'no-proof' }
const paper: Needs = { oneOf: ['recovery'], else: 'no-recovery-proof' }

/**
 * Taking somebody away makes a new key, so it takes a reader; oneself, it takes nothing, as a passphrase may
 * be forgotten. When nobody else proved to read it takes the recovery key, which then is the way back.
 */
function needsToRemove(keyring: Keyring, leaving: string, user: string): Needs {
  if (!peopleWhoRead(keyring).some((one) => one !== leaving))
    return { oneOf: ['recovery'], else: 'last-reader' }
  return leaving === user ? undefined : readingOrHost
}

function needs(keyring: Keyring, act: KeyringAct, user: string): Needs {
  switch (act.act) {
    case 'enrol':
    case 'found':
      return undefined
    case 'change-passphrase':
      return { oneOf: ['own'], else: 'no-own-proof' }
    case 'opened':
      return { oneOf: ['reader'], else: 'no-proof' }
    case 'grant':
      return act.user === user ? { oneOf: ['recovery'], else: 'own-grant' } : reading
    case 'recovery-tested':
      return paper
    case 'renew-recovery':
      return { oneOf: ['reader'], else: 'no-proof' }
    case 'leave':
      return act.user === user ? undefined : readingOrHost
    case 'rotate':
      return act.remove === undefined ? readingOrHost : needsToRemove(keyring, act.remove, user)
  }
}

/** @throws KeyringError unless who acts proved what the act takes: the server believes nothing else */
export function mustShow(keyring: Keyring, act: KeyringAct, { user, shown }: Actor): void {
  if (shown === 'reader') must(hasCopy(keyring, user), 'not-a-reader')
  const needed = needs(keyring, act, user)
  if (needed) must(needed.oneOf.includes(shown), needed.else)
}

/** The keyring with what a proof tells besides: who gave it opens the team key in use. */
export function withShown(keyring: Keyring, { user, shown }: Actor, at: string): Keyring {
  const holder = shown === 'reader' ? user : shown === 'recovery' ? recoveryHolder : undefined
  if (holder === undefined || !hasCopy(keyring, holder)) return keyring
  const teamKeys = keyring.teamKeys.map((key) =>
    key.retiredAt === undefined
      ? { ...key, opened: [...key.opened.filter((one) => one.holder !== holder), { holder, at }] }
      : key,
  )
  return { ...keyring, teamKeys }
}
