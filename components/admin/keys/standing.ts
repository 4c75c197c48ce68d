import type { KeyringState } from './api'

/**
 * Where this account stands: it only looks on (an administrator), has no key of its own yet, has one while
 * there is no team key, waits for a colleague to give access, or can read.
 */
export type Standing = 'onlooker' | 'no-key' | 'no-team' | 'waiting' | 'reader'

/** The team key that new requests are sealed for. */
export const teamKeyInUse = ({ teamKeys }: KeyringState) => teamKeys.find(({ retiredAt }) => !retiredAt)

/** The ids of the accounts that can open requests. */
export const readersOf = ({ holders }: KeyringState): string[] =>
  holders.filter(({ reads }) => reads).map(({ user }) => user)

export function standing(state: KeyringState): Standing {
  if (state.me.role !== 'caseworker') return 'onlooker'
  if (!state.mine) return 'no-key'
  const inUse = teamKeyInUse(state)
  if (!inUse) return 'no-team'
  return state.mine.copies.some(({ teamRecipient }) => teamRecipient === inUse.recipient)
    ? 'reader'
    : 'waiting'
}

/** The end of a public key, enough for two people to compare. */
export const fingerprint = (recipient: string): string => recipient.slice(-8)
