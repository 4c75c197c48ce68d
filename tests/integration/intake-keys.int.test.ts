import type { Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { grantTo, openTeamKeys } from '@/domain/keyring'
import { newIdentity, openMessage, seal, SealedBoxError, type KeyPair } from '@/domain/sealed-box'

import { caseworker, person, type Person } from '../support/everybody'
import { ask, openWith, withoutWebServer } from '../support/intake'
import {
  changeKeys,
  enrol,
  found,
  keyState,
  openKey,
  prove,
  readerOf,
  teamIdentities,
} from '../support/key-holders'
import { rest } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'

type Holder = { person: Person; keys: KeyPair }

let test: TestPayload
let payload: Payload
let administrator: Person
let staying: Holder
let recovery: KeyPair

const holder = async (): Promise<Holder> => {
  const colleague = await caseworker(payload, { centralPoint: true })
  return { person: colleague, keys: await enrol(colleague.token) }
}

beforeAll(async () => {
  withoutWebServer()
  test = await testPayload()
  payload = test.payload
  administrator = await person(payload, { role: 'administrator' })
  staying = await holder()
  recovery = await found(staying.person.token, staying.keys)
})

afterAll(() => test.cleanup())

const reader = ({ person: { token }, keys }: Holder) => readerOf(token, keys)

/** Gives a new colleague copies of all team keys, as the browser of one who can read does; it opens them. */
async function granted(): Promise<Holder> {
  const made = await holder()
  const { mine } = await keyState(staying.person.token)
  const keys = await openTeamKeys(mine?.copies ?? [], staying.keys.identity)
  const act = await grantTo({ user: made.person.id, recipient: made.keys.recipient }, keys)
  expect((await changeKeys(staying.person.token, act, await reader(staying))).status).toBe(200)
  await openKey(made.person.token, made.keys)
  return made
}

const identitiesOf = ({ person: { token }, keys }: Holder) => teamIdentities(token, keys)

/** What staff get of a request, as their browser opens it with the keys they have. */
async function read(reference: string, identities: readonly string[]): Promise<string> {
  const where = { reference: { equals: reference } }
  const { docs } = await payload.find({ collection: 'requests', where, depth: 0 })
  const path = `/requests/${docs[0]?.id ?? ''}/open`
  const { body } = await rest('POST', path, { token: staying.person.token, body: { reason: 'handling' } })
  return (await openMessage(String(body.sealed), identities, reference)).text
}

const wrongKey = expect.objectContaining({ constructor: SealedBoxError, reason: 'wrong-key' })

describe('whoever leaves', () => {
  const leave = {
    'is deleted': (id: string) => rest('DELETE', `/users/${id}`, { token: administrator.token }),
    'becomes an editor': (id: string) =>
      rest('PATCH', `/users/${id}`, { token: administrator.token, body: { role: 'editor' } }),
  }

  it.each(Object.entries(leave))('%s: opens nothing that comes after, others go on', async (_, leaves) => {
    const leaving = await granted()
    const before = await ask('Van voor het vertrek')
    const kept = await identitiesOf(leaving)
    expect(await read(before.reference, kept)).toBe('Van voor het vertrek')
    expect((await leaves(leaving.person.id)).status).toBe(200)

    const after = await ask('Van na het vertrek')
    await expect(read(after.reference, kept)).rejects.toEqual(wrongKey)
    await expect(read(after.reference, [leaving.keys.identity])).rejects.toEqual(wrongKey)
    const { holders } = await keyState(staying.person.token)
    expect(holders.map(({ user }) => user)).toEqual([staying.person.id])
    expect((await rest('GET', '/keyring/state', { token: leaving.person.token })).status).toBe(403)

    const mine = await identitiesOf(staying)
    for (const { reference, code } of [before, after]) {
      const { text } = (await openWith(code)).conversation.question
      expect(await read(reference, mine)).toBe(text)
    }
    expect((await openWith(before.code)).conversation.question.text).toBe('Van voor het vertrek')
  })

  it('is in the log, with who did it', async () => {
    const where: Where = {
      and: [{ action: { equals: 'keys-rotated' } }, { account: { equals: administrator.id } }],
    }
    const { docs } = await payload.find({ collection: 'audit-log', where })
    expect(docs).toHaveLength(2)
    for (const entry of docs) expect(entry).toMatchObject({ actor: 'staff', reason: 'account-left' })
  })
})

describe('a new team key', () => {
  it('seals what comes after; all stays readable, and who read goes on reading', async () => {
    const before = await ask('Onder de oude sleutel')
    const asked = await changeKeys(staying.person.token, { act: 'rotate' }, await reader(staying))
    expect(asked.status).toBe(200)
    const after = await ask('Onder de nieuwe sleutel')

    const [newest = '', ...older] = await identitiesOf(staying)
    expect(await read(after.reference, [newest])).toBe('Onder de nieuwe sleutel')
    expect(await read(before.reference, older)).toBe('Onder de oude sleutel')
    await expect(read(before.reference, [newest])).rejects.toEqual(wrongKey)
    expect((await openWith(before.code)).conversation.question.text).toBe('Onder de oude sleutel')
  })

  it('opens with the printed recovery key too', async () => {
    const { reference } = await ask('Met de herstelsleutel')
    const { body } = await rest('GET', '/keyring/state', { token: staying.person.token })
    const copies = body.recoveryCopies as { teamRecipient: string; sealed: string }[]
    const opened = await openTeamKeys(copies, recovery.identity)
    const identities = opened.map(({ identity }) => identity)
    expect(await read(reference, identities)).toBe('Met de herstelsleutel')
  })

  it('is made by the server: nobody chooses one they hold, or leaves somebody out', async () => {
    const colleague = await granted()
    const mine = await newIdentity()
    const copies = [
      { holder: staying.person.id, sealed: await seal(mine.identity, [staying.keys.recipient]) },
    ]
    const asked = { act: 'rotate', teamRecipient: mine.recipient, copies } as const
    expect((await changeKeys(staying.person.token, asked, await reader(staying))).status).toBe(200)
    const { teamKeys, holders } = await keyState(administrator.token)
    expect(teamKeys.map(({ recipient }) => recipient)).not.toContain(mine.recipient)
    expect(
      holders
        .filter(({ openedAt }) => openedAt !== undefined)
        .map(({ user }) => user)
        .sort(),
    ).toEqual([staying.person.id, colleague.person.id].sort())
  })

  it('cannot be asked for by an administrator, who cannot read, without proof, or from an old version', async () => {
    const newcomer = await holder()
    const state = await keyState(staying.person.token)
    expect((await changeKeys(administrator.token, { act: 'rotate' })).status).toBe(403)
    for (const { token } of [newcomer.person, staying.person])
      expect((await changeKeys(token, { act: 'rotate' })).status).toBe(400)
    const body = { version: state.version - 1, act: 'rotate' }
    expect((await rest('POST', '/keyring/act', { token: staying.person.token, body })).status).toBe(409)
    expect(await keyState(staying.person.token)).toEqual(state)
  })

  it('two changes at the same moment: one is made, the other is told', async () => {
    const { version } = await keyState(staying.person.token)
    const proof = await prove(staying.person.token, 'opened', await reader(staying))
    const body = { version, act: 'opened', proof }
    const answers = await Promise.all(
      [1, 2].map(() => rest('POST', '/keyring/act', { token: staying.person.token, body })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await keyState(staying.person.token)).version).toBe(version + 1)
  })
})
