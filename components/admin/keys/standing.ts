import type { KeyringState } from './api'

type Holder = Pick<KeyringState['holders'][number], 'hasCopy' | 'copies'>

/**
 * Where this account stands: it only looks on (an administrator), has no key of its own yet, has one while
 * there is no team key, waits for a colleague to give access, has a copy of the team key that it has not
 * opened yet, or proved to read.
 */
export type Standing = 'onlooker' | 'no-key' | 'no-team' | 'waiting' | 'unopened' | 'reader'

/** The team key that new requests are sealed for. */
export const teamKeyInUse = ({ teamKeys }: KeyringState) => teamKeys.find(({ retiredAt }) => !retiredAt)

export function standing(state: KeyringState): Standing {
  if (state.me.role !== 'caseworker') return 'onlooker'
  if (!state.mine) return 'no-key'
  if (!teamKeyInUse(state)) return 'no-team'
  const own = state.holders.find(({ user }) => user === state.me.id)
  if (own?.reads) return 'reader'
  return own?.hasCopy ? 'unopened' : 'waiting'
}

/** Whether this account may renew the team key and take away the access of others: only who reads may. */
export const mayRotate = (state: KeyringState): boolean => standing(state) === 'reader'

/** Whether anybody else than this account proved to read; without, only the recovery key lets it go. */
export const othersRead = ({ holders, me }: KeyringState): boolean =>
  holders.some(({ user, reads }) => reads && user !== me.id)

/** Whether a colleague misses copies of team keys: all of them, or those of earlier requests. */
export const lacksCopies = ({ teamKeys }: KeyringState, { hasCopy, copies }: Holder): boolean =>
  !hasCopy || copies < teamKeys.length

/** How many team keys this account was given copies of, of which none opened with its key. */
export const unopenedKeys = (
  { copies }: NonNullable<KeyringState['mine']>,
  opened: readonly { teamRecipient: string }[],
): number => {
  const given = new Set(copies.map(({ teamRecipient }) => teamRecipient))
  for (const { teamRecipient } of opened) given.delete(teamRecipient)
  return given.size
}

/** Whether this account has a copy of the team key in use that did not open with its key. */
export const unopenedInUse = (state: KeyringState, opened: readonly { teamRecipient: string }[]): boolean => {
  const inUse = teamKeyInUse(state)?.recipient
  const isInUse = ({ teamRecipient }: { teamRecipient: string }) => teamRecipient === inUse
  return state.mine?.copies.some(isInUse) === true && !opened.some(isInUse)
}

/** The end of a public key, enough for two people to compare. */
export const fingerprint = (recipient: string): string => recipient.slice(-8)
