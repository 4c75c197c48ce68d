import { z } from 'zod'

import { type askedActSchema, foundTeam, openTeamKeys } from '@/domain/keyring'
import { newIdentity, wrap, type KeyPair } from '@/domain/sealed-box'

import { rest, type Answer } from './rest'

const key = z.object({ recipient: z.string() })
const copies = z.array(z.object({ teamRecipient: z.string(), sealed: z.string() }))
const stateSchema = z.object({
  version: z.number(),
  teamKeys: z.array(key),
  holders: z.array(key.extend({ user: z.string(), reads: z.boolean(), copies: z.number() })),
  recovery: key.extend({ madeAt: z.string() }).optional(),
  mine: z.object({ copies }).optional(),
})

/** The keyring as an account gets it from the CMS. */
export async function keyState(token: string): Promise<z.infer<typeof stateSchema>> {
  return stateSchema.parse((await rest('GET', '/keyring/state', { token })).body)
}

/** Asks for a change of the keys as they are now. */
export async function changeKeys(token: string, act: z.infer<typeof askedActSchema>): Promise<Answer> {
  const { version } = await keyState(token)
  return rest('POST', '/keyring/act', { token, body: { version, ...act } })
}

/** Light work for scrypt: a test does not guess passphrases. */
const workFactor = 10

/** Gives an account a key of its own, as its browser does. */
export async function enrol(token: string): Promise<KeyPair> {
  const keys = await newIdentity()
  const wrapped = await wrap(keys.identity, 'vier woorden en een zin', workFactor)
  await changeKeys(token, { act: 'enrol', recipient: keys.recipient, wrapped })
  return keys
}

/** Makes the first team key, for everybody who has a key. @returns the recovery key */
export async function found(token: string): Promise<KeyPair> {
  const { act, recovery } = await foundTeam((await keyState(token)).holders)
  const { status } = await changeKeys(token, act)
  if (status !== 200) throw new Error(`Making the team key answered ${String(status)}.`)
  return recovery
}

/** The identities that an account can open requests with, newest first. */
export async function teamIdentities(token: string, keys: KeyPair): Promise<string[]> {
  const opened = await openTeamKeys((await keyState(token)).mine?.copies ?? [], keys.identity)
  return opened.map(({ identity }) => identity)
}
