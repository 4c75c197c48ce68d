import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { applyAct, emptyKeyring, foundTeam, openTeamKeys } from '@/domain/keyring'
import { newIdentity, wrap } from '@/domain/sealed-box'

import { passphrase } from './site'

const file = (folder: string) => path.join(folder, 'team-identity')
const paper = (folder: string) => path.join(folder, 'recovery-identity')

/** Light work for scrypt: a test does not guess passphrases. */
const workFactor = 12

/**
 * Gives a caseworker a key and founds the team, as the CMS does. What opens requests is put beside the
 * database, so that a test can see what was stored.
 */
export async function makeTeam(payload: Payload, user: string, folder: string): Promise<void> {
  const own = await newIdentity()
  const wrapped = await wrap(own.identity, passphrase, workFactor)
  const enrolled = applyAct(
    emptyKeyring,
    { act: 'enrol', recipient: own.recipient, wrapped },
    user,
    new Date(),
  )
  const { act, recovery } = await foundTeam(enrolled.holders)
  const keyring = applyAct(enrolled, act, user, new Date())
  const data = { name: 'team', version: keyring.version, content: JSON.stringify(keyring) }
  await payload.create({ collection: 'keyring', data })
  const copies = act.copies.filter(({ holder }) => holder === user)
  const [opened] = await openTeamKeys(
    copies.map(({ sealed }) => ({ teamRecipient: act.teamRecipient, sealed })),
    own.identity,
  )
  await writeFile(file(folder), opened?.identity ?? '')
  await writeFile(paper(folder), recovery.identity)
}

/** The identity that opens every request of a site that was started on a folder. */
export const teamIdentity = (folder: string): Promise<string> => readFile(file(folder), 'utf8')

/** What would be printed on paper and put away. */
export const recoveryIdentity = (folder: string): Promise<string> => readFile(paper(folder), 'utf8')
