import { beforeAll, describe, expect, it } from 'vitest'

import { newIdentity, openMessage, type KeyPair } from '@/domain/sealed-box'

import { sampleState } from '../keys/sample-state'
import { sealWritten, type Writing } from './seal-written'

const reference = 'V-2026-0001'
let team: KeyPair, sender: KeyPair, stranger: KeyPair

beforeAll(async () => {
  ;[team, sender, stranger] = await Promise.all([newIdentity(), newIdentity(), newIdentity()])
})

const keys = (owner = 'anna') => ({
  owner,
  identity: 'unused',
  team: [{ teamRecipient: team.recipient, identity: team.identity }],
})
const inUse = ({ recipient }: KeyPair) =>
  sampleState({ teamKeys: [{ recipient, madeAt: '2026-11-03T10:00:00.000Z' }] })
const told = () => ({ recipient: sender.recipient, inQuestion: sender.recipient })
const seal = (kind: Writing, given: Partial<Parameters<typeof sealWritten>[3]> = {}) =>
  sealWritten({ kind, text: 'Ja, dat mag.', reference }, keys(), inUse(team), { ...told(), ...given })
const refused = (sentence: string) => ({ sentences: { nl: expect.stringContaining(sentence) } })

describe('what staff write', () => {
  it('is read by the team and, when it is a reply, by the sender', async () => {
    const { sealed } = await seal('reply')
    for (const { identity } of [team, sender])
      expect((await openMessage(sealed, [identity], reference)).text).toBe('Ja, dat mag.')
  })

  it.each(['note', 'call'] as const)('is not for the sender when it is a %s', async (kind) => {
    const { sealed } = await seal(kind)
    await expect(openMessage(sealed, [sender.identity], reference)).rejects.toMatchObject({
      reason: 'wrong-key',
    })
  })

  it('is not sealed when the team key in use is none that is open here', async () => {
    const written = { kind: 'note', text: 'x', reference } as const
    await expect(sealWritten(written, keys(), inUse(stranger), told())).rejects.toMatchObject(
      refused('Er is een nieuwe teamsleutel'),
    )
    await expect(sealWritten(written, keys(), sampleState({ teamKeys: [] }), told())).rejects.toMatchObject(
      refused('Er is niets verstuurd'),
    )
  })

  it('is not sealed once the keys locked, or somebody else logged in', async () => {
    const written = { kind: 'note', text: 'x', reference } as const
    for (const held of [undefined, keys('bea')])
      await expect(sealWritten(written, held, inUse(team), told())).rejects.toMatchObject(
        refused('Ontgrendel hem'),
      )
  })
})

describe('a reply', () => {
  it('is sealed for nobody who was put in the place of the sender', async () => {
    const tampered = refused('iemand veranderde iets in de database')
    await expect(seal('reply', { recipient: stranger.recipient })).rejects.toMatchObject(tampered)
    await expect(seal('reply', { recipient: undefined })).rejects.toMatchObject(tampered)
  })

  it('goes to the sender of an earlier question, which does not tell their key', async () => {
    const { sealed } = await seal('reply', { inQuestion: undefined })
    expect((await openMessage(sealed, [sender.identity], reference)).kind).toBe('reply')
  })

  it('is not sealed without a sender who can read it', async () => {
    await expect(seal('reply', { recipient: undefined, inQuestion: undefined })).rejects.toMatchObject(
      refused('De sleutel van de afzender ontbreekt.'),
    )
  })

  it('may be refused while a note is not', async () => {
    await expect(seal('note', { recipient: stranger.recipient })).resolves.toHaveProperty('sealed')
  })
})
