import { z } from 'zod'

import { answerChallenge, foundTeam, openTeamKeys, type AskedAct, type Opener } from '@/domain/keyring'
import { newIdentity, wrap, type KeyPair } from '@/domain/sealed-box'

import { rest, type Answer } from './rest'

const key = z.object({ recipient: z.string() })
const copies = z.array(z.object({ teamRecipient: z.string(), sealed: z.string() }))
const stateSchema = z.object({
  version: z.number(),
  teamKeys: z.array(key),
  takesQuestions: z.boolean(),
  holders: z.array(
    key.extend({
      user: z.string(),
      hasCopy: z.boolean(),
      openedAt: z.string().optional(),
      copies: z.number(),
    }),
  ),
  recovery: key.extend({ madeAt: z.string(), testedAt: z.string().optional() }).optional(),
  mine: z.object({ copies }).optional(),
  recoveryCopies: copies,
})

/** The keyring as an account gets it from the CMS. */
export async function keyState(token: string): Promise<z.infer<typeof stateSchema>> {
  return stateSchema.parse((await rest('GET', '/keyring/state', { token })).body)
}

const challengeSchema = z.object({ token: z.string(), sealed: z.string() })

/** What a browser proves with the keys it has. @throws ZodError when the server gives no challenge */
export async function prove(token: string, act: AskedAct['act'], opener: Opener) {
  const { body } = await rest('POST', '/keyring/challenge', { token, body: { act, kind: opener.kind } })
  const challenge = challengeSchema.parse(body)
  return { token: challenge.token, answer: await answerChallenge(challenge.sealed, opener) }
}

/** Asks for a change of the keys as they are now, with a proof when there is something to prove it with. */
export async function changeKeys(token: string, act: AskedAct, opener?: Opener): Promise<Answer> {
  const proof = opener && (await prove(token, act.act, opener))
  const { version } = await keyState(token)
  return rest('POST', '/keyring/act', { token, body: { version, proof, ...act } })
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

/** What a reader proves with: their own identity, and the team keys that it opens. */
export async function readerOf(token: string, { identity }: KeyPair): Promise<Opener> {
  return {
    kind: 'reader',
    identity,
    team: await openTeamKeys((await keyState(token)).mine?.copies ?? [], identity),
  }
}

/** What whoever has the paper proves with. */
export async function paperOf(token: string, { identity }: KeyPair): Promise<Opener> {
  return {
    kind: 'recovery',
    identity,
    team: await openTeamKeys((await keyState(token)).recoveryCopies, identity),
  }
}

/** Opens the team key, as a browser does by itself once it is unlocked. */
export async function openKey(token: string, keys: KeyPair): Promise<void> {
  const { status } = await changeKeys(token, { act: 'opened' }, await readerOf(token, keys))
  if (status !== 200) throw new Error(`Opening the team key answered ${String(status)}.`)
}

/** Makes the first team key, for everybody who has a key, and opens it. @returns the recovery key */
export async function found(token: string, keys: KeyPair): Promise<KeyPair> {
  const { act, recovery } = await foundTeam((await keyState(token)).holders)
  const { status } = await changeKeys(token, act)
  if (status !== 200) throw new Error(`Making the team key answered ${String(status)}.`)
  await openKey(token, keys)
  return recovery
}

/** The identities that an account can open requests with, newest first. */
export async function teamIdentities(token: string, keys: KeyPair): Promise<string[]> {
  const opened = await openTeamKeys((await keyState(token)).mine?.copies ?? [], keys.identity)
  return opened.map(({ identity }) => identity)
}
