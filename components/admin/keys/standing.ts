import type { KeyringState } from './api'

type Holder = Pick<KeyringState['holders'][number], 'reads' | 'copies'>

/**
 * Where this account stands: it only looks on (an administrator), has no key of its own yet, has one while
 * there is no team key, waits for a colleague to give access, or can read.
 */
export type Standing = 'onlooker' | 'no-key' | 'no-team' | 'waiting' | 'reader'

/** The team key that new requests are sealed for. */
export const teamKeyInUse = ({ teamKeys }: KeyringState) => teamKeys.find(({ retiredAt }) => !retiredAt)

export function standing(state: KeyringState): Standing {
  if (state.me.role !== 'caseworker') return 'onlooker'
  if (!state.mine) return 'no-key'
  const inUse = teamKeyInUse(state)
  if (!inUse) return 'no-team'
  return state.mine.copies.some(({ teamRecipient }) => teamRecipient === inUse.recipient)
    ? 'reader'
    : 'waiting'
}

/** Whether this account may renew the team key and take away the access of others, not only its own. */
export const mayRotate = (state: KeyringState): boolean =>
  teamKeyInUse(state) !== undefined && ['reader', 'onlooker'].includes(standing(state))

/** Whether a colleague misses copies of team keys: all of them, or those of earlier requests. */
export const lacksCopies = ({ teamKeys }: KeyringState, { reads, copies }: Holder): boolean =>
  !reads || copies < teamKeys.length

/** How many copies this account was given that did not open with its key. */
export const unopenedCopies = (
  { copies }: NonNullable<KeyringState['mine']>,
  opened: readonly { teamRecipient: string }[],
): number =>
  copies.filter((copy) => !opened.some(({ teamRecipient }) => teamRecipient === copy.teamRecipient)).length

/** The end of a public key, enough for two people to compare. */
export const fingerprint = (recipient: string): string => recipient.slice(-8)
