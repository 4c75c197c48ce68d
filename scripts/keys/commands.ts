import type { Payload } from 'payload'

import { record } from '@/collections/audit-log/record'
import type { AuditAction } from '@/collections/audit-log/entries'
import { changeKeyring, readKeyring } from '@/collections/keyring/store'
import type { User } from '@/collections/payload-types'
import {
  applyAct,
  canRead,
  copiesOf,
  foundTeam,
  KeyringError,
  grantTo,
  openWithRecovery,
  recoveryHolder,
  rotateWithout,
  type Keyring,
  type KeyringAct,
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

/** @param user the account it is about */
async function apply(
  payload: Payload,
  action: AuditAction,
  make: (now: Keyring) => Promise<KeyringAct>,
  user = '',
) {
  await record(payload, { action, reason: 'command-line', detail: user || undefined })
  return changeKeyring(payload, async (now) => applyAct(now, await make(now), user, new Date()))
}

/** Makes a key of their own for a caseworker, locked with a passphrase. */
export async function enrol(payload: Payload, user: User, passphrase: string): Promise<void> {
  const { identity, recipient } = await newIdentity()
  const wrapped = await wrap(identity, passphrase)
  const act = { act: 'enrol', recipient, wrapped } as const
  await apply(payload, 'keys-enrolled', () => Promise.resolve(act), user.id)
}

/** Makes the first team key for everybody who has a key. @returns the recovery key, which is kept nowhere */
export async function found(payload: Payload): Promise<string> {
  const { holders } = await readKeyring(payload)
  const { act, recovery } = await foundTeam(holders)
  await apply(payload, 'keys-founded', () => Promise.resolve(act))
  return recovery.identity
}

/** Makes a new team key for those who can read now, without whoever leaves. */
export async function rotate(payload: Payload, leaving?: User): Promise<void> {
  await apply(payload, 'keys-rotated', (now) => rotateWithout(now, leaving?.id), leaving?.id)
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

/** Lets a caseworker who made a key read, by means of the recovery key. */
export async function grant(payload: Payload, user: User, recovery: string): Promise<void> {
  await apply(
    payload,
    'keys-granted',
    async (now) => {
      const holder = now.holders.find((one) => one.user === user.id)
      if (!holder)
        throw new StartProblem(`${user.email} has no key yet: run npm run keys enrol ${user.email}.`)
      return grantTo(holder, await openKeys(now, recovery))
    },
    user.id,
  )
}

/** Finds out whether a recovery key opens every team key, and writes down that it was tried. */
export async function testRecovery(payload: Payload, recovery: string): Promise<void> {
  const keyring = await readKeyring(payload)
  const opened = await openKeys(keyring, recovery)
  const all = keyring.teamKeys.length
  if (opened.length < all)
    throw new StartProblem(
      `This recovery key opens ${opened.length} of ${all} team keys. Somebody who reads all requests makes a new one in the CMS.`,
    )
  await apply(payload, 'keys-recovery-tested', () => Promise.resolve({ act: 'recovery-tested' }))
}

/** How the keys stand, in lines. */
export async function status(payload: Payload): Promise<string[]> {
  const keyring = await readKeyring(payload)
  const { docs } = await payload.find({ collection: 'users', pagination: false, depth: 0 })
  const name = (user: string) => docs.find(({ id }) => id === user)?.email ?? user
  return [
    keyring.teamKeys.length === 0
      ? 'No team key yet: the form on the site stays closed.'
      : `Team keys: ${keyring.teamKeys.length}; the newest seals new requests.`,
    ...keyring.holders.map(
      ({ user }) => `${name(user)}: ${canRead(keyring, user) ? 'can read' : 'waits for access'}`,
    ),
    `Recovery key: ${keyring.recovery ? `made ${keyring.recovery.madeAt}, tested ${keyring.recovery.testedAt ?? 'never'}` : 'none'}`,
  ]
}
