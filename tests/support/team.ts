import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import {
  changed,
  copiesOf,
  emptyKeyring,
  foundTeam,
  openTeamKeys,
  type Actor,
  type AskedAct,
  type Keyring,
} from '@/domain/keyring'
import { newIdentity, wrap } from '@/domain/sealed-box'

import { passphrase } from './site'

const file = (folder: string) => path.join(folder, 'team-identity')
const paper = (folder: string) => path.join(folder, 'recovery-identity')

/** Light work for scrypt: a test does not guess passphrases. */
const workFactor = 12

/**
 * Gives a caseworker a key, founds the team and opens the team key, as the CMS does. What opens requests is
 * put beside the database, so that a test can see what was stored.
 */
export async function makeTeam(payload: Payload, user: string, folder: string): Promise<void> {
  const own = await newIdentity()
  const wrapped = await wrap(own.identity, passphrase, workFactor)
  const did = async (keyring: Keyring, act: AskedAct, shown: Actor['shown'] = 'nothing') =>
    (await changed(keyring, act, { user, shown }, new Date())).keyring
  const enrolled = await did(emptyKeyring, { act: 'enrol', recipient: own.recipient, wrapped })
  const { act, recovery } = await foundTeam(enrolled.holders)
  const founded = await did(enrolled, act)
  const [opened] = await openTeamKeys(copiesOf(founded, user), own.identity)
  const keyring = await did(founded, { act: 'opened' }, 'reader')
  const data = { name: 'team', version: keyring.version, content: JSON.stringify(keyring) }
  await payload.create({ collection: 'keyring', data })
  await writeFile(file(folder), opened?.identity ?? '')
  await writeFile(paper(folder), recovery.identity)
}

/** The identity that opens every request of a site that was started on a folder. */
export const teamIdentity = (folder: string): Promise<string> => readFile(file(folder), 'utf8')

/** What would be printed on paper and put away. */
export const recoveryIdentity = (folder: string): Promise<string> => readFile(paper(folder), 'utf8')
