import type { Act } from './asked-acts'
import { currentTeamKey, entitled, recoveryHolder, type Keyring } from './keyring'
import { must } from './keyring-error'
import { holdersOf, isHolder, sameSet } from './sets'

/** Without somebody: not as a holder, and with no copy of any key. */
function without({ teamKeys, ...keyring }: Keyring, leaving: string | undefined): Keyring {
  const stays = ({ holder }: { holder: string }) => holder !== leaving
  return {
    ...keyring,
    teamKeys: teamKeys.map((key) => ({
      ...key,
      copies: key.copies.filter(stays),
      opened: key.opened.filter(stays),
    })),
    holders: keyring.holders.filter(({ user }) => user !== leaving),
  }
}

/** Takes out somebody who has no copy of the team key in use; nothing of the others changes. */
export function leave(keyring: Keyring, { user }: Act<'leave'>): Keyring {
  must(user !== recoveryHolder && isHolder(keyring, user), 'no-such-holder')
  return without(keyring, user)
}

/**
 * A new team key. Who proved to open the one before counts as reading this one too: the server made their
 * copy itself, for the same key of theirs that opened the last.
 */
export function rotate(keyring: Keyring, act: Act<'rotate'>, at: string): Keyring {
  must(keyring.teamKeys.length > 0, 'not-founded')
  must(act.remove !== recoveryHolder, 'no-such-holder')
  must(!keyring.teamKeys.some(({ recipient }) => recipient === act.teamRecipient), 'copies-do-not-match')
  must(sameSet(holdersOf(act.copies), entitled(keyring, act.remove)), 'copies-do-not-match')
  const staying = without(keyring, act.remove)
  const made = {
    recipient: act.teamRecipient,
    madeAt: at,
    copies: act.copies.map((copy) => ({ ...copy, by: 'server' })),
    opened: currentTeamKey(staying)?.opened ?? [],
  }
  const old = staying.teamKeys.map((key) => ({ ...key, retiredAt: key.retiredAt ?? at }))
  return { ...staying, teamKeys: [made, ...old] }
}
