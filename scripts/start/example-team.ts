import type { Payload } from 'payload'

import { readKeyring } from '@/collections/keyring/store'

import { enrol, found, testRecovery } from '../keys/commands'
import { readablePassword, type Account } from './first-account'

export type ExampleTeam = Account & { passphrase: string; recovery: string }

/**
 * On the invented example region, and only there: a caseworker with a key, so that the form and the inbox
 * can be tried at once. A real steunpunt makes its own accounts and keys in the CMS.
 */
export async function exampleTeam(payload: Payload): Promise<ExampleTeam | undefined> {
  const { example } = await payload.findGlobal({ slug: 'steunpunt', depth: 0, locale: 'nl' })
  const { version } = await readKeyring(payload)
  const caseworkers = await payload.count({ collection: 'users', where: { role: { equals: 'caseworker' } } })
  if (!example || version > 0 || caseworkers.totalDocs > 0) return undefined
  const organisations = await payload.find({ collection: 'organisations', pagination: false, depth: 0 })
  const account = { email: 'behandelaar@steunwijzer.example', password: readablePassword() }
  const user = await payload.create({
    collection: 'users',
    data: {
      ...account,
      name: 'Behandelaar (voorbeeld)',
      role: 'caseworker',
      organisations: organisations.docs.map(({ id }) => id),
      centralPoint: true,
      mediator: true,
    },
    depth: 0,
  })
  const passphrase = readablePassword()
  await enrol(payload, user, passphrase)
  const recovery = await found(payload)
  // Somebody has to open the team key before the form takes questions; the caseworker does at the first login.
  await testRecovery(payload, recovery)
  return { ...account, passphrase, recovery }
}
