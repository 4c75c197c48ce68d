import type { Act, KeyringAct } from './asked-acts'
import {
  canRead,
  currentTeamKey,
  isOfBeforeProofs,
  recoveryHolder,
  type Keyring,
  type TeamKey,
} from './keyring'
import { must } from './keyring-error'
import { leave, rotate } from './leave'
import { holdersOf, isHolder, sameSet } from './sets'
import { mustShow, withShown, type Actor } from './shown'

/** Every public key there is; one belongs to one holder. */
const recipientsOf = ({ holders, teamKeys, recovery }: Keyring): string[] =>
  [...holders, ...teamKeys, ...(recovery ? [recovery] : [])].map(({ recipient }) => recipient)

function enrol(keyring: Keyring, { recipient, wrapped }: Act<'enrol'>, user: string, at: string): Keyring {
  must(!isHolder(keyring, user), 'enrolled-already')
  must(!recipientsOf(keyring).includes(recipient), 'not-a-key')
  return { ...keyring, holders: [...keyring.holders, { user, recipient, wrapped, since: at }] }
}

function changePassphrase(keyring: Keyring, { wrapped }: Act<'change-passphrase'>, user: string): Keyring {
  must(isHolder(keyring, user), 'no-own-key')
  const holders = keyring.holders.map((holder) => (holder.user === user ? { ...holder, wrapped } : holder))
  return { ...keyring, holders }
}

/** True when the form never took a question for any of these keys: nobody ever proved to open one. */
const neverUsed = ({ teamKeys }: Keyring) =>
  teamKeys.every((key) => key.opened.length === 0 && !isOfBeforeProofs(key))

function found(keyring: Keyring, act: Act<'found'>, { user, shown }: Actor, at: string): Keyring {
  // The host may do it again: a founding that nobody can open would otherwise close the form for good.
  must(keyring.teamKeys.length === 0 || (shown === 'host' && neverUsed(keyring)), 'founded-already')
  must(shown === 'host' || isHolder(keyring, user), 'no-own-key')
  must(
    sameSet(holdersOf(act.copies), [...keyring.holders.map((holder) => holder.user), recoveryHolder]),
    'copies-do-not-match',
  )
  const copies = act.copies.map((copy) => ({ ...copy, by: user }))
  return {
    ...keyring,
    teamKeys: [{ recipient: act.teamRecipient, madeAt: at, copies, opened: [] }],
    recovery: { recipient: act.recoveryRecipient, madeAt: at },
  }
}

/** Copies of team keys that exist, each once, with one of the key in use. */
function mustFit(keyring: Keyring, copies: Act<'grant'>['copies']): void {
  const given = copies.map(({ teamRecipient }) => teamRecipient)
  const known = keyring.teamKeys.map(({ recipient }) => recipient)
  const fits =
    new Set(given).size === given.length &&
    given.every((recipient) => known.includes(recipient)) &&
    given.includes(currentTeamKey(keyring)?.recipient ?? '')
  must(fits, 'copies-do-not-match')
}

/**
 * Puts a holder's copies in. An older key that the giver cannot open either stays as it is.
 * @param stays which of the copies that are there stay beside it
 */
function withCopies(
  keyring: Keyring,
  { user, copies, by }: Pick<Act<'grant'>, 'user' | 'copies'> & { by: string },
  stays: (copy: TeamKey['copies'][number]) => boolean,
): TeamKey[] {
  mustFit(keyring, copies)
  return keyring.teamKeys.map((key) => {
    const given = copies.find(({ teamRecipient }) => teamRecipient === key.recipient)
    if (!given) return key
    const others = key.copies.filter((copy) => copy.holder !== user || stays(copy))
    return { ...key, copies: [...others, { holder: user, sealed: given.sealed, by }] }
  })
}

/**
 * The server cannot see which of two copies opens, so a bad one takes nothing away from who has a good one:
 * what somebody else gave stays, and so does what the same giver gave once the holder proved to read. One
 * giver has one copy of a key, so they cannot pile up.
 */
function grant(keyring: Keyring, { user, copies }: Act<'grant'>, by: string): Keyring {
  must(keyring.teamKeys.length > 0, 'not-founded')
  must(isHolder(keyring, user), 'no-such-holder')
  const given = withCopies(keyring, { user, copies, by }, (copy) => copy.by !== by)
  if (!canRead(keyring, user)) return { ...keyring, teamKeys: given }
  const hasOne = (key: TeamKey) => key.copies.some((copy) => copy.holder === user && copy.by === by)
  return {
    ...keyring,
    teamKeys: keyring.teamKeys.map((key, index) => (hasOne(key) ? key : (given[index] ?? key))),
  }
}

/** The old paper opens nothing any more, and that the new one opens something is not proved yet. */
function renewRecovery(keyring: Keyring, act: Act<'renew-recovery'>, by: string, at: string): Keyring {
  const copies = withCopies(keyring, { user: recoveryHolder, copies: act.copies, by }, () => false)
  return {
    ...keyring,
    teamKeys: copies.map((key) => ({
      ...key,
      opened: key.opened.filter(({ holder }) => holder !== recoveryHolder),
    })),
    recovery: { recipient: act.recoveryRecipient, madeAt: at },
  }
}

function next(keyring: Keyring, act: KeyringAct, actor: Actor, at: string): Keyring {
  switch (act.act) {
    case 'enrol':
      return enrol(keyring, act, actor.user, at)
    case 'change-passphrase':
      return changePassphrase(keyring, act, actor.user)
    case 'found':
      return found(keyring, act, actor, at)
    case 'grant':
      return grant(keyring, act, actor.user)
    case 'leave':
      return leave(keyring, act)
    case 'rotate':
      return rotate(keyring, act, at)
    case 'renew-recovery':
      return renewRecovery(keyring, act, actor.user, at)
    case 'opened':
    case 'recovery-tested':
      return keyring
  }
}

/**
 * The keyring after an act. Pure; nothing in it needs an open key.
 * @throws KeyringError when the act would break a rule: who changes who reads proved to read, and the
 * recovery key always has every copy
 */
export function applyAct(keyring: Keyring, act: KeyringAct, actor: Actor, at: Date): Keyring {
  const shown = withShown(keyring, actor, at.toISOString())
  mustShow(shown, act, actor)
  return { ...next(shown, act, actor, at.toISOString()), version: keyring.version + 1 }
}
