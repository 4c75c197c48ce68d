import { answerChallenge, recoveryHolder, type Opener } from '@/domain/keyring'
import { newIdentity } from '@/domain/sealed-box'
import { beforeAll, describe, expect, it } from 'vitest'

import { challengeLifetime, newChallenge, readProof, type Proof } from './challenge'
import { sampleKey, sampleTeam, type SampleTeam } from './sample-team'

const now = new Date('2026-11-28T10:00:00.000Z')
const after = (milliseconds: number) => new Date(now.getTime() + milliseconds)

let team: SampleTeam
let anna: Opener
let proof: Proof

const ask = (kind: Opener['kind'], user = 'anna') =>
  newChallenge(team.keyring, { user, act: 'grant', kind }, sampleKey, now)
const bound = (more: object = {}) => ({ user: 'anna', act: 'grant', version: team.keyring.version, ...more })

beforeAll(async () => {
  team = await sampleTeam()
  anna = await team.opener('anna')
  const { token, sealed } = await ask('reader')
  proof = { token, answer: await answerChallenge(sealed, anna) }
})

describe('a proof', () => {
  it('is believed at once, also by another process with the same secret', () => {
    expect(readProof(proof, bound(), Buffer.from(sampleKey), now)).toBe('reader')
    expect(readProof(proof, bound(), sampleKey, after(challengeLifetime))).toBe('reader')
  })

  it.each([
    ['of somebody else', { user: 'bea' }],
    ['for another act', { act: 'rotate' }],
    ['of an earlier version: it was used', { version: 99 }],
  ])('is not believed when it is %s', (_, more) => {
    expect(() => readProof(proof, bound(more), sampleKey, now)).toThrow('wrong-proof')
  })

  it('says in words of its own that it took too long', () => {
    const late = after(challengeLifetime + 1)
    expect(() => readProof(proof, bound(), sampleKey, late)).toThrow('late-proof')
  })

  it.each([
    ['another answer', (): Proof => ({ ...proof, answer: 'x'.repeat(43) })],
    ['no answer', () => ({ ...proof, answer: '' })],
    ['a part of it', () => ({ ...proof, answer: proof.answer.slice(1) })],
    ['no token', () => ({ ...proof, token: '' })],
    ['a token without its seal', () => ({ ...proof, token: proof.token.split('.')[0] ?? '' })],
    [
      'a token that was changed',
      () => {
        const [body = '', mac = ''] = proof.token.split('.')
        const changed = Buffer.from(body, 'base64url').toString().replace('reader', 'recovery')
        return { ...proof, token: `${Buffer.from(changed).toString('base64url')}.${mac}` }
      },
    ],
  ])('is not believed with %s', (_, forged) => {
    expect(() => readProof(forged(), bound(), sampleKey, now)).toThrow('wrong-proof')
  })

  it('of another server is not believed', () => {
    expect(() => readProof(proof, bound(), Buffer.alloc(32, 8), now)).toThrow('wrong-proof')
  })
})

describe('a challenge', () => {
  it('takes one’s own key and the team key, both', async () => {
    const { sealed } = await ask('reader')
    const bea = await team.opener('bea')
    for (const wrong of [
      { ...anna, team: [] },
      { ...bea, team: anna.team },
    ])
      await expect(answerChallenge(sealed, wrong)).rejects.toMatchObject({ reason: 'wrong-key' })
  })

  it('for the recovery key takes the paper and the team key that it opens', async () => {
    const { sealed } = await ask('recovery')
    const paper = await team.opener(recoveryHolder)
    expect(await answerChallenge(sealed, paper)).toHaveLength(43)
    for (const wrong of [
      { ...paper, team: [] },
      { ...anna, kind: 'recovery' as const },
    ])
      await expect(answerChallenge(sealed, wrong)).rejects.toMatchObject({ reason: 'wrong-key' })
  })

  it('for one’s own key takes no team key', async () => {
    const { sealed } = await ask('own')
    expect(await answerChallenge(sealed, { ...anna, kind: 'own', team: [] })).toHaveLength(43)
  })

  it('is not given to who has no such key, nor before there is one', async () => {
    await expect(ask('reader', 'eve')).rejects.toThrow('no-own-key')
    await expect(ask('own', 'eve')).rejects.toThrow('no-own-key')
    const { recipient } = await newIdentity()
    const holders = [{ user: 'eve', recipient, wrapped: '', since: now.toISOString() }]
    const asked = { user: 'eve', act: 'opened', kind: 'reader' } as const
    const alone = { ...team.keyring, holders }
    await expect(newChallenge(alone, asked, sampleKey, now)).rejects.toThrow('not-a-reader')
    const empty = { version: 1, teamKeys: [], holders }
    await expect(newChallenge(empty, asked, sampleKey, now)).rejects.toThrow('not-founded')
  })
})
