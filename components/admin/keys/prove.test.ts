import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { sealChallenge, type Keyring } from '@/domain/keyring'
import { newIdentity } from '@/domain/sealed-box'

import { openedHere, tellOpened } from './prove'
import { sampleHolder, sampleMine, sampleState } from './sample-state'
import { keepUnlocked, lock } from './unlocked-keys'

const at = '2026-11-28T10:00:00.000Z'
const secret = 'wat de server verzegelde'
const [anna, team, older, paper] = await Promise.all(Array.from({ length: 4 }, () => newIdentity()))

/** The keyring that the server seals its challenge for. */
const keyring: Keyring = {
  version: 3,
  teamKeys: [
    { recipient: team?.recipient ?? '', madeAt: at, opened: [], copies: [{ holder: 'anna', sealed: '' }] },
  ],
  holders: [{ user: 'anna', recipient: anna?.recipient ?? '', wrapped: '', since: at }],
  recovery: { recipient: paper?.recipient ?? '', madeAt: at },
}
const state = (stands: 'reads' | 'unopened' | 'waits') =>
  sampleState({
    teamKeys: [{ recipient: team?.recipient, madeAt: at }],
    holders: [sampleHolder('anna', stands)],
    mine: sampleMine(team?.recipient ?? ''),
  })
const unlockedWith = (key = team, owner = 'anna'): void =>
  keepUnlocked({
    owner,
    identity: anna?.identity ?? '',
    team: [{ teamRecipient: key?.recipient ?? '', identity: key?.identity ?? '' }],
  })

let posted: Record<string, unknown>[]

beforeEach(() => {
  posted = []
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    posted.push({ path, ...(JSON.parse(body) as object) })
    const answer: object = path.endsWith('/challenge')
      ? { token: 'de token', sealed: await sealChallenge(secret, keyring, 'anna', 'reader') }
      : state('reads')
    return Response.json(answer)
  })
})
afterEach(() => {
  lock()
  vi.unstubAllGlobals()
})

describe('a team key that opened here for the first time', () => {
  it('is told to the server with the secret that only who opened it can know', async () => {
    unlockedWith()
    expect((await tellOpened(state('unopened')))?.holders[0]?.reads).toBe(true)
    expect(posted).toEqual([
      { path: '/api/keyring/challenge', act: 'opened', kind: 'reader' },
      {
        path: '/api/keyring/act',
        version: 3,
        act: 'opened',
        proof: { token: 'de token', answer: secret },
      },
    ])
  })

  it.each([
    ['locked', 'unopened', (): void => undefined],
    ['another key is open, not the one in use', 'unopened', () => unlockedWith(older)],
    ['the keys are of somebody else', 'unopened', () => unlockedWith(team, 'bea')],
    ['it was told before', 'reads', () => unlockedWith()],
    ['there is no copy', 'waits', () => unlockedWith()],
  ] as const)('is not told while %s', async (_, stands, open) => {
    open()
    expect(await tellOpened(state(stands))).toBeUndefined()
    expect(posted).toEqual([])
  })
})

it('what takes a proof says to unlock first, and asks the server nothing', () => {
  expect(() => openedHere()).toThrow('locked')
  expect(posted).toEqual([])
})
