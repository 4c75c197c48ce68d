import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { newIdentity, seal } from '@/domain/sealed-box'

import { openNewCopies } from './open-new-copies'
import { sampleState } from './sample-state'
import { keepUnlocked, lock, unlockedKeys } from './unlocked-keys'

const anna = await newIdentity()
const [old, made, stranger] = await Promise.all([newIdentity(), newIdentity(), newIdentity()])
const copy = async (of = made, to = anna) => ({
  teamRecipient: of.recipient,
  sealed: await seal(of.identity, [to.recipient]),
})
const state = (...copies: object[]) =>
  sampleState({ mine: { recipient: anna.recipient, wrapped: 'wrapped', copies } })
const open = () => unlockedKeys()?.team.map(({ teamRecipient }) => teamRecipient)

beforeEach(() =>
  keepUnlocked({
    owner: 'anna',
    identity: anna.identity,
    team: [{ teamRecipient: old.recipient, identity: old.identity }],
  }),
)
afterEach(lock)

describe('a team key that was made after unlocking', () => {
  it('is opened too, and the others stay open', async () => {
    await openNewCopies(state(await copy(), await copy(old)))
    expect(open()).toEqual([made.recipient, old.recipient])
  })

  it('that does not open leaves the others open', async () => {
    await openNewCopies(state(await copy(made, stranger), await copy(old)))
    expect(open()).toEqual([old.recipient])
  })

  it('is not taken for another than it is', async () => {
    const { sealed } = await copy(stranger)
    await openNewCopies(state({ teamRecipient: made.recipient, sealed }))
    expect(open()).toEqual([old.recipient])
  })

  it('opens nothing once the keys are locked, or for somebody else', async () => {
    await openNewCopies({ ...state(await copy()), me: { id: 'bea', name: 'Bea', role: 'caseworker' } })
    expect(open()).toEqual([old.recipient])
    lock()
    await openNewCopies(state(await copy()))
    expect(open()).toBeUndefined()
  })
})
