import type { Payload } from 'payload'

import { logAct } from '@/collections/keyring/log-act'
import { readableTeamKey } from '@/collections/keyring/readable'
import { changeKeyring, readKeyring } from '@/collections/keyring/store'
import type { User } from '@/collections/payload-types'
import {
  canRead,
  changed,
  copiesOf,
  foundTeam,
  KeyringError,
  grantTo,
  hasCopy,
  openedAt,
  openWithRecovery,
  peopleWhoRead,
  recoveryHolder,
  type Actor,
  type AskedAct,
  type Keyring,
} from '@/domain/keyring'
import { newIdentity, wrap } from '@/domain/sealed-box'

import { StartProblem } from '../start/problem'

/** The account of an e-mail address. @throws StartProblem when it is no caseworker's */
export async function caseworker(payload: Payload, email: string): Promise<User> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
  })
  if (docs[0]?.role === 'caseworker') return docs[0]
  throw new StartProblem(
    `There is no caseworker with the address ${email}: make the account in the CMS first.`,
  )
}

/** Who has the command line has the whole server; what was opened here with the recovery key is proved. */
const host: Actor = { user: 'command-line', shown: 'host' }
const withPaper: Actor = { user: 'command-line', shown: 'recovery' }

async function apply(
  payload: Payload,
  actor: Actor,
  make: (now: Keyring) => AskedAct | Promise<AskedAct>,
): Promise<void> {
  await changeKeyring(payload, async (now) => {
    const { keyring, act } = await changed(now, await make(now), actor, new Date())
    const detail = act.act === 'enrol' ? actor.user : undefined
    await logAct(payload, act, { reason: 'command-line', ...(detail && { detail }) })
    return keyring
  })
}

/** Makes a key of their own for a caseworker, locked with a passphrase. */
export async function enrol(payload: Payload, user: User, passphrase: string): Promise<void> {
  const { identity, recipient } = await newIdentity()
  const wrapped = await wrap(identity, passphrase)
  const actor: Actor = { user: user.id, shown: 'nothing' }
  await apply(payload, actor, () => ({ act: 'enrol', recipient, wrapped }))
}

/**
 * Makes the first team key for everybody who has a key, or another in place of one that nobody ever opened.
 * @returns the recovery key, which is kept nowhere
 */
export async function found(payload: Payload): Promise<string> {
  const { holders } = await readKeyring(payload)
  const { act, recovery } = await foundTeam(holders)
  await apply(payload, host, () => act)
  return recovery.identity
}

/**
 * The team keys that the recovery key opens.
 * @throws KeyringError 'not-founded'; SealedBoxError when it is not the recovery key in use, or opens none
 */
function openKeys(keyring: Keyring, typed: string) {
  const { recovery } = keyring
  if (!recovery) throw new KeyringError('not-founded')
  return openWithRecovery({ recovery, recoveryCopies: copiesOf(keyring, recoveryHolder) }, typed)
}

/** Makes a new team key for those who can read now. */
export async function rotate(payload: Payload): Promise<void> {
  await apply(payload, host, () => ({ act: 'rotate' }))
}

/** Whether somebody else proved to read; without, only who has the recovery key may take this access away. */
export async function isLastReader(payload: Payload, { id }: User): Promise<boolean> {
  const keyring = await readKeyring(payload)
  return hasCopy(keyring, id) && !peopleWhoRead(keyring).some((user) => user !== id)
}

/**
 * Takes somebody's access away; the others get a new team key.
 * @param recovery the recovery key, for the last who reads
 */
export async function remove(payload: Payload, { id }: User, recovery?: string): Promise<void> {
  const act = { act: 'rotate', remove: id } as const
  const make = async (now: Keyring) => {
    if (recovery !== undefined) await openKeys(now, recovery)
    return act
  }
  await apply(payload, recovery === undefined ? host : withPaper, make)
}

/** Lets a caseworker who made a key read, by means of the recovery key. */
export async function grant(payload: Payload, user: User, recovery: string): Promise<void> {
  const make = async (now: Keyring) => {
    const holder = now.holders.find((one) => one.user === user.id)
    if (!holder) throw new StartProblem(`${user.email} has no key yet: run npm run keys enrol ${user.email}.`)
    return grantTo(holder, (await openKeys(now, recovery)).team)
  }
  await apply(payload, withPaper, make)
}

/** Finds out whether a recovery key opens every team key, and writes down that it was tried. */
export async function testRecovery(payload: Payload, recovery: string): Promise<void> {
  const keyring = await readKeyring(payload)
  const { team: opened } = await openKeys(keyring, recovery)
  const all = keyring.teamKeys.length
  if (opened.length < all)
    throw new StartProblem(
      `This recovery key opens ${opened.length} of ${all} team keys. Somebody who reads all requests makes a new one in the CMS.`,
    )
  await apply(payload, withPaper, () => ({ act: 'recovery-tested' }))
}

/** How a holder stands. */
function standingOf(keyring: Keyring, user: string): string {
  if (canRead(keyring, user)) return `can read, proved ${openedAt(keyring, user) ?? ''}`
  return hasCopy(keyring, user)
    ? 'has a copy, not opened yet: has to unlock their key once'
    : 'waits for access'
}

/** How the keys stand, in lines. */
export async function status(payload: Payload): Promise<string[]> {
  const keyring = await readKeyring(payload)
  const { docs } = await payload.find({ collection: 'users', pagination: false, depth: 0 })
  const name = (user: string) => docs.find(({ id }) => id === user)?.email ?? user
  const open = (await readableTeamKey(payload, keyring)) !== undefined
  const tested = openedAt(keyring, recoveryHolder) ?? 'never'
  return [
    `Team keys: ${keyring.teamKeys.length}${keyring.teamKeys.length > 0 ? '; the newest seals new requests' : ''}.`,
    open
      ? 'The form on the site takes questions.'
      : 'The form on the site takes no questions: nobody proved that they can read them.',
    ...keyring.holders.map(({ user }) => `${name(user)}: ${standingOf(keyring, user)}`),
    `Recovery key: ${keyring.recovery ? `made ${keyring.recovery.madeAt}, tested ${tested}` : 'none'}`,
  ]
}
