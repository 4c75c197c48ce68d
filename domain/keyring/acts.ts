import { newIdentity, open, recipientOf, seal, SealedBoxError, type KeyPair } from '../sealed-box'

import type { Act, AskedAct, Copy, KeyringAct } from './asked-acts'
import { entitled, hasCopy, recoveryHolder, type Keyring } from './keyring'

/** The part of the keyring that making an act needs; the CMS gets no more than this. */
export type PublicKeyring = Pick<Keyring, 'recovery'> & {
  teamKeys: readonly { recipient: string }[]
  holders: readonly { user: string; recipient: string }[]
}
/** A team identity beside its recipient, opened. */
export type OpenTeamKey = { teamRecipient: string; identity: string }

/** The first team key, sealed for everybody with a key and for a new recovery key, which is to be printed. */
export async function foundTeam(
  holders: PublicKeyring['holders'],
): Promise<{ act: Act<'found'>; recovery: KeyPair }> {
  const [team, recovery] = await Promise.all([newIdentity(), newIdentity()])
  const copies = await copiesFor(team.identity, [
    ...holders,
    { user: recoveryHolder, recipient: recovery.recipient },
  ])
  const act = {
    act: 'found',
    teamRecipient: team.recipient,
    copies,
    recoveryRecipient: recovery.recipient,
  } as const
  return { act, recovery }
}

function copiesFor(identity: string, holders: PublicKeyring['holders']): Promise<Copy[]> {
  return Promise.all(
    holders.map(async ({ user, recipient }) => ({ holder: user, sealed: await seal(identity, [recipient]) })),
  )
}

/**
 * A new team key for those who are entitled to it, without the one who leaves. It takes public keys only, so
 * the server makes it: whoever asks for it cannot choose a key they hold. The identity is sealed at once and
 * forgotten.
 */
async function rotateWithout(keyring: Keyring, remove?: string): Promise<Act<'rotate'>> {
  const team = await newIdentity()
  const known = [
    ...keyring.holders,
    ...(keyring.recovery ? [{ user: recoveryHolder, recipient: keyring.recovery.recipient }] : []),
  ]
  const goOn = entitled(keyring, remove)
  const copies = await copiesFor(
    team.identity,
    known.filter(({ user }) => goOn.includes(user)),
  )
  return { act: 'rotate', teamRecipient: team.recipient, copies, ...(remove && { remove }) }
}

/** What was asked for, whole: a new team key is made here, and only when there is a reader less or it was asked for. */
export async function wholeAct(keyring: Keyring, asked: AskedAct): Promise<KeyringAct> {
  if (asked.act !== 'rotate') return asked
  const { remove } = asked
  if (remove !== undefined && !hasCopy(keyring, remove)) return { act: 'leave', user: remove }
  return rotateWithout(keyring, remove)
}

function sealAll(keys: readonly OpenTeamKey[], recipient: string) {
  return Promise.all(
    keys.map(async ({ teamRecipient, identity }) => ({
      teamRecipient,
      sealed: await seal(identity, [recipient]),
    })),
  )
}

/** Gives a holder copies of team keys. @param keys those that the giver can open */
export async function grantTo(
  holder: { user: string; recipient: string },
  keys: readonly OpenTeamKey[],
): Promise<Act<'grant'>> {
  return { act: 'grant', user: holder.user, copies: await sealAll(keys, holder.recipient) }
}

/** A new recovery key in place of the old one, which then opens nothing that is made later. */
export async function renewRecovery(
  keys: readonly OpenTeamKey[],
): Promise<{ act: Act<'renew-recovery'>; recovery: KeyPair }> {
  const recovery = await newIdentity()
  const copies = await sealAll(keys, recovery.recipient)
  return { act: { act: 'renew-recovery', recoveryRecipient: recovery.recipient, copies }, recovery }
}

async function openTeamKey(copy: { teamRecipient: string; sealed: string }, identity: string) {
  const opened = await open(copy.sealed, [identity])
  if ((await recipientOf(opened)) !== copy.teamRecipient) throw new SealedBoxError('corrupt')
  return { teamRecipient: copy.teamRecipient, identity: opened }
}

/**
 * Opens the team keys with a holder's own identity, or with the recovery identity; each comes once. A copy
 * that does not open, or is not of the key it is said to be of, is passed over: one bad copy must not lock
 * out the rest.
 * @throws SealedBoxError when there are copies and none opens
 */
export async function openTeamKeys(
  copies: readonly { teamRecipient: string; sealed: string }[],
  identity: string,
): Promise<OpenTeamKey[]> {
  const tried = await Promise.allSettled(copies.map((copy) => openTeamKey(copy, identity)))
  const good = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const opened = [...new Map(good.map((key) => [key.teamRecipient, key])).values()]
  const failed = tried.find((one) => one.status === 'rejected')
  if (opened.length === 0 && failed) throw failed.reason
  return opened
}
