import { canRead, currentTeamKey, recoveryHolder, type Copy, type Keyring, type KeyringAct } from './keyring'

/** Thrown when an act would leave the keyring in a state that loses requests or lets the wrong one read. */
export class KeyringError extends Error {
  override name = 'KeyringError'
  constructor(readonly reason: KeyringReason) {
    super(`The keyring refuses this: ${reason}.`)
  }
}
export type KeyringReason =
  | 'founded-already'
  | 'not-founded'
  | 'no-such-holder'
  | 'enrolled-already'
  | 'copies-do-not-match'
  | 'not-a-reader'

type Of<Act extends KeyringAct['act']> = Extract<KeyringAct, { act: Act }>

function must(condition: boolean, reason: KeyringReason): void {
  if (!condition) throw new KeyringError(reason)
}

const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && new Set([...one, ...other]).size === one.length

const holdersOf = (copies: readonly Copy[]) => copies.map(({ holder }) => holder)

/** Those who can read now, without `leaving`; the recovery key is one of them. */
export function readers(keyring: Keyring, leaving?: string): string[] {
  return holdersOf(currentTeamKey(keyring)?.copies ?? []).filter((holder) => holder !== leaving)
}

function enrol(keyring: Keyring, { recipient, wrapped }: Of<'enrol'>, user: string, at: string): Keyring {
  must(!keyring.holders.some((holder) => holder.user === user), 'enrolled-already')
  return { ...keyring, holders: [...keyring.holders, { user, recipient, wrapped, since: at }] }
}

function changePassphrase(keyring: Keyring, { wrapped }: Of<'change-passphrase'>, user: string): Keyring {
  must(
    keyring.holders.some((holder) => holder.user === user),
    'no-such-holder',
  )
  const holders = keyring.holders.map((holder) => (holder.user === user ? { ...holder, wrapped } : holder))
  return { ...keyring, holders }
}

function found(keyring: Keyring, act: Of<'found'>, at: string): Keyring {
  must(keyring.teamKeys.length === 0, 'founded-already')
  must(
    sameSet(holdersOf(act.copies), [...keyring.holders.map(({ user }) => user), recoveryHolder]),
    'copies-do-not-match',
  )
  return {
    ...keyring,
    teamKeys: [{ recipient: act.teamRecipient, madeAt: at, copies: act.copies }],
    recovery: { recipient: act.recoveryRecipient, madeAt: at },
  }
}

/**
 * Copies of team keys for a holder, in place of the ones the holder had of these keys. The key in use has
 * to be one of them; an older key that the giver cannot open either stays as it is.
 */
function withCopies(keyring: Keyring, holder: string, copies: Of<'grant'>['copies']): Keyring['teamKeys'] {
  const given = copies.map(({ teamRecipient }) => teamRecipient)
  const known = keyring.teamKeys.map(({ recipient }) => recipient)
  const fits =
    new Set(given).size === given.length &&
    given.every((recipient) => known.includes(recipient)) &&
    given.includes(currentTeamKey(keyring)?.recipient ?? '')
  must(fits, 'copies-do-not-match')
  return keyring.teamKeys.map((key) => {
    const copy = copies.find(({ teamRecipient }) => teamRecipient === key.recipient)
    if (!copy) return key
    const others = key.copies.filter((one) => one.holder !== holder)
    return { ...key, copies: [...others, { holder, sealed: copy.sealed }] }
  })
}

function grant(keyring: Keyring, { user, copies }: Of<'grant'>): Keyring {
  must(keyring.teamKeys.length > 0, 'not-founded')
  must(
    keyring.holders.some((holder) => holder.user === user),
    'no-such-holder',
  )
  return { ...keyring, teamKeys: withCopies(keyring, user, copies) }
}

function rotate(keyring: Keyring, act: Of<'rotate'>, at: string): Keyring {
  must(keyring.teamKeys.length > 0, 'not-founded')
  must(act.remove !== recoveryHolder, 'no-such-holder')
  const staying = readers(keyring, act.remove)
  must(!keyring.teamKeys.some(({ recipient }) => recipient === act.teamRecipient), 'copies-do-not-match')
  must(sameSet(holdersOf(act.copies), staying), 'copies-do-not-match')
  const old = keyring.teamKeys.map((key) => ({
    ...key,
    retiredAt: key.retiredAt ?? at,
    copies: key.copies.filter(({ holder }) => holder !== act.remove),
  }))
  return {
    ...keyring,
    teamKeys: [{ recipient: act.teamRecipient, madeAt: at, copies: act.copies }, ...old],
    holders: keyring.holders.filter(({ user }) => user !== act.remove),
  }
}

function recoveryTested(keyring: Keyring, at: string): Keyring {
  if (!keyring.recovery) throw new KeyringError('not-founded')
  return { ...keyring, recovery: { ...keyring.recovery, testedAt: at } }
}

function renewRecovery(keyring: Keyring, act: Of<'renew-recovery'>, at: string): Keyring {
  must(keyring.teamKeys.length > 0, 'not-founded')
  return {
    ...keyring,
    teamKeys: withCopies(keyring, recoveryHolder, act.copies),
    recovery: { recipient: act.recoveryRecipient, madeAt: at },
  }
}

function next(keyring: Keyring, act: KeyringAct, user: string, at: string): Keyring {
  switch (act.act) {
    case 'enrol':
      return enrol(keyring, act, user, at)
    case 'change-passphrase':
      return changePassphrase(keyring, act, user)
    case 'found':
      return found(keyring, act, at)
    case 'grant':
      return grant(keyring, act)
    case 'rotate':
      return rotate(keyring, act, at)
    case 'recovery-tested':
      return recoveryTested(keyring, at)
    case 'renew-recovery':
      return renewRecovery(keyring, act, at)
  }
}

/** Who cannot read could only write copies that open nothing; a grant to oneself is made with the recovery key. */
function mustRead(keyring: Keyring, act: KeyringAct, user: string): void {
  const needsReader = act.act === 'renew-recovery' || (act.act === 'grant' && act.user !== user)
  if (needsReader) must(canRead(keyring, user), 'not-a-reader')
}

/**
 * The keyring after an act of a user. Pure; nothing in it needs an open key.
 * @param user the account that acts; 'recovery' for whoever holds the recovery key on the command line
 * @throws KeyringError when the act would break a rule: every reader gets every copy, and the recovery
 * key always is a reader
 */
export function applyAct(keyring: Keyring, act: KeyringAct, user: string, at: Date): Keyring {
  mustRead(keyring, act, user)
  return { ...next(keyring, act, user, at.toISOString()), version: keyring.version + 1 }
}
