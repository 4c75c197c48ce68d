import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { foundTeam, grantTo, openTeamKeys } from '@/domain/keyring'
import { newIdentity, openMessage, seal, wrap, type KeyPair } from '@/domain/sealed-box'

import { caseworker, person, type Person } from '../support/everybody'
import { ask, confirmed, filledIn, send, withoutWebServer } from '../support/intake'
import { changeKeys, enrol, keyState, openKey, paperOf, readerOf } from '../support/key-holders'
import { rest, type Answer } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'

type Holder = { person: Person; keys: KeyPair }

let test: TestPayload
let payload: Payload
let administrator: Person
let anna: Holder
let bea: Holder
let eve: Holder
let recovery: KeyPair

const holder = async (name: string): Promise<Holder> => {
  const made = await caseworker(payload, { name, centralPoint: true })
  return { person: made, keys: await enrol(made.token) }
}
const reader = ({ person: { token }, keys }: Holder) => readerOf(token, keys)

async function give(from: Holder, to: Holder): Promise<void> {
  const opener = await reader(from)
  const act = await grantTo({ user: to.person.id, recipient: to.keys.recipient }, opener.team)
  expect((await changeKeys(from.person.token, act, opener)).status).toBe(200)
}

/** The sentence of a refusal, as staff read it. */
const sentence = ({ body }: Answer): string =>
  (body.errors as { message: string }[] | undefined)?.[0]?.message ?? ''

beforeAll(async () => {
  withoutWebServer()
  test = await testPayload()
  payload = test.payload
  administrator = await person(payload, { role: 'administrator' })
  anna = await holder('Anna')
})

afterAll(() => test.cleanup())

describe('the form', () => {
  const takes = async () => (await import('@/server/intake/has-team-key')).hasTeamKey()

  it('takes no question before there is a team key, nor before somebody opened it', async () => {
    expect(await takes()).toBe(false)
    const { act, recovery: made } = await foundTeam((await keyState(anna.person.token)).holders)
    recovery = made
    expect((await changeKeys(anna.person.token, act)).status).toBe(200)
    expect(await takes()).toBe(false)
    expect(await send(await filledIn('Leest iemand dit?'))).toMatchObject({
      outcome: 'trouble',
      trouble: 'no-key',
    })
    expect((await payload.count({ collection: 'requests' })).totalDocs).toBe(0)
    expect((await keyState(anna.person.token)).takesQuestions).toBe(false)
    await openKey(anna.person.token, anna.keys)
    expect(await takes()).toBe(true)
    confirmed(await send(await filledIn('Leest iemand dit?')))
  })

  it('takes none when whoever could read has no account any more', async () => {
    const where = { name: { equals: 'team' } }
    const change = (content: (text: string) => string) =>
      payload.find({ collection: 'keyring', where }).then(({ docs: [doc] }) =>
        payload.db.updateOne({
          collection: 'keyring',
          where,
          data: { content: content(doc?.content ?? '') },
          req: undefined,
        }),
      )
    const other = anna.person.id.replace(/^./, (one) => (one === 'a' ? 'b' : 'a'))
    await change((text) => text.replaceAll(anna.person.id, other))
    expect(await takes()).toBe(false)
    await change((text) => text.replaceAll(other, anna.person.id))
    expect(await takes()).toBe(true)
  })
})

describe('the attack that once closed every request for good', () => {
  const armored = '-----BEGIN AGE ENCRYPTED FILE-----\nYQ==\n-----END AGE ENCRYPTED FILE-----\n'
  let question: string

  beforeAll(async () => {
    bea = await holder('Bea')
    await give(anna, bea)
    await openKey(bea.person.token, bea.keys)
    question = (await ask('Kan dit nog open?')).reference
    eve = await holder('Eve')
  })

  it('is refused at each step, with a sentence of its own', async () => {
    const before = await keyState(anna.person.token)
    const [team] = before.teamKeys.map(({ recipient }) => recipient)
    const lookAlike = await seal('X'.repeat(74), [(await newIdentity()).recipient])
    const copies = (sealed: string) => [{ teamRecipient: team ?? '', sealed }]
    const { recipient } = await newIdentity()
    const { token } = eve.person
    const tries: [string, object, string][] = [
      [
        'herself',
        { act: 'grant', user: eve.person.id, copies: copies(armored) },
        'geen kopie van een teamsleutel',
      ],
      [
        'herself, well made',
        { act: 'grant', user: eve.person.id, copies: copies(lookAlike) },
        'uzelf geen toegang',
      ],
      [
        'Anna',
        { act: 'grant', user: anna.person.id, copies: copies(lookAlike) },
        'teamsleutel nu kan openen',
      ],
      ['Bea', { act: 'grant', user: bea.person.id, copies: copies(lookAlike) }, 'teamsleutel nu kan openen'],
      [
        'the paper',
        { act: 'renew-recovery', recoveryRecipient: recipient, copies: copies(lookAlike) },
        'nu kan openen',
      ],
      ['a new key', { act: 'rotate' }, 'teamsleutel nu kan openen'],
      ['Anna, out', { act: 'rotate', remove: anna.person.id }, 'teamsleutel nu kan openen'],
      ['tested', { act: 'recovery-tested' }, 'alleen met de herstelsleutel'],
      ['opened', { act: 'opened' }, 'teamsleutel nu kan openen'],
      [
        'her lock',
        { act: 'change-passphrase', wrapped: await wrap('x'.repeat(74), 'nog een wachtzin', 10) },
        'wachtzin van nu',
      ],
      [
        'again',
        { act: 'enrol', recipient, wrapped: await wrap('x'.repeat(74), 'nog een wachtzin', 10) },
        'al een sleutel',
      ],
    ]
    for (const [name, act, words] of tries) {
      const body = { version: before.version, ...act }
      const answer = await rest('POST', '/keyring/act', { token, body })
      expect(answer.status, name).toBe(400)
      expect(sentence(answer), name).toContain(words)
    }
    expect((await keyState(anna.person.token)).teamKeys).toEqual(before.teamKeys)
    expect(await keyState(anna.person.token)).toEqual(before)
  })

  it('leaves everybody reading, and says of her that she waits', async () => {
    const where = { reference: { equals: question } }
    const { docs } = await payload.find({ collection: 'requests', where, showHiddenFields: true })
    for (const opener of [
      await reader(anna),
      await reader(bea),
      await paperOf(anna.person.token, recovery),
    ]) {
      const identities = opener.team.map(({ identity }) => identity)
      expect((await openMessage(docs[0]?.sealed ?? '', identities, question)).text).toBe('Kan dit nog open?')
    }
    const { holders } = await keyState(anna.person.token)
    const her = holders.find(({ user }) => user === eve.person.id)
    expect([her?.hasCopy, her?.openedAt]).toEqual([false, undefined])
  })

  it('cannot be done with the session of a reader either: without the passphrase nothing is proved', async () => {
    const wrapped = await wrap('x'.repeat(74), 'van een ander', 10)
    const before = await keyState(anna.person.token)
    expect((await changeKeys(anna.person.token, { act: 'change-passphrase', wrapped })).status).toBe(400)
    expect(await keyState(anna.person.token)).toEqual(before)
    const own = { kind: 'own', identity: anna.keys.identity, team: [] } as const
    expect((await changeKeys(anna.person.token, { act: 'change-passphrase', wrapped }, own)).status).toBe(200)
  })
})

describe('accounts that hold keys', () => {
  const remove = (id: string) => rest('DELETE', `/users/${id}`, { token: administrator.token })
  const demote = (id: string) =>
    rest('PATCH', `/users/${id}`, { token: administrator.token, body: { role: 'board' } })

  it('go one after the other until one reader is left, who stays', async () => {
    expect((await remove(eve.person.id)).status).toBe(200)
    // All at once, as the list of accounts can: one of the two goes, the other is kept.
    const where = `where[id][in]=${anna.person.id},${bea.person.id}`
    const { body } = await rest('DELETE', `/users?${where}`, { token: administrator.token })
    expect(body.docs).toHaveLength(1)
    expect(JSON.stringify(body.errors)).toContain('niemand meer')
    const { docs } = await payload.find({ collection: 'users', where: { role: { equals: 'caseworker' } } })
    expect(docs).toHaveLength(1)
    const [last] = docs
    for (const go of [remove, demote]) {
      const answer = await go(last?.id ?? '')
      expect(answer.status).toBe(400)
      expect(sentence(answer)).toContain('Laat eerst een collega met toegang de eigen sleutel ontgrendelen')
    }
    const left = last?.id === anna.person.id ? anna : bea
    const { holders, teamKeys } = await keyState(left.person.token)
    expect(holders).toMatchObject([{ user: left.person.id, hasCopy: true }])
    expect((await reader(left)).team).toHaveLength(teamKeys.length)
    expect(
      (await openTeamKeys((await keyState(left.person.token)).recoveryCopies, recovery.identity)).length,
    ).toBe(teamKeys.length)
  })
})
