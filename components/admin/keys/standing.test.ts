import { describe, expect, it } from 'vitest'

import { keyringStateSchema } from './api'
import { sampleHolder, sampleMine, sampleState } from './sample-state'
import { fingerprint, lacksCopies, mayRotate, standing, teamKeyInUse, unopenedCopies } from './standing'

describe('where an account stands', () => {
  it.each([
    ['onlooker', { me: { id: 'bea', name: 'Bea', role: 'administrator' } }],
    ['no-key', {}],
    ['no-key', { mine: null }],
    ['no-team', { mine: sampleMine(), teamKeys: [] }],
    ['waiting', { mine: sampleMine() }],
    ['waiting', { mine: sampleMine('age1old') }],
    ['reader', { mine: sampleMine('age1old', 'age1new') }],
  ])('%s', (expected, change) => {
    expect(standing(sampleState(change))).toBe(expected)
  })
})

describe('who may renew the team key', () => {
  it.each([
    [true, 'an administrator', { me: { id: 'bea', name: 'Bea', role: 'administrator' } }],
    [true, 'who can read', { mine: sampleMine('age1new') }],
    [false, 'who waits for access', { mine: sampleMine('age1old') }],
    [false, 'who has no key', {}],
    [false, 'anybody before there is one', { mine: sampleMine(), teamKeys: [] }],
  ])('%s: %s', (expected, _, change) => {
    expect(mayRotate(sampleState(change))).toBe(expected)
  })
})

describe('copies of team keys', () => {
  it('are lacked by who cannot read, and by who cannot read everything', () => {
    const holder = (copies: number, reads: boolean) => ({ ...sampleHolder('bea', reads), copies })
    expect(lacksCopies(sampleState(), holder(0, false))).toBe(true)
    expect(lacksCopies(sampleState(), holder(1, true))).toBe(true)
    expect(lacksCopies(sampleState(), holder(2, true))).toBe(false)
  })

  it('are counted when they did not open', () => {
    const mine = sampleMine('age1old', 'age1new')
    expect(unopenedCopies(mine, [{ teamRecipient: 'age1new' }])).toBe(1)
    expect(unopenedCopies(mine, [{ teamRecipient: 'age1new' }, { teamRecipient: 'age1old' }])).toBe(0)
  })
})

describe('what is read from the state', () => {
  it('the team key in use is the one that is not retired', () => {
    expect(teamKeyInUse(sampleState())?.recipient).toBe('age1new')
    expect(teamKeyInUse(sampleState({ teamKeys: [] }))).toBeUndefined()
  })

  it('a fingerprint is the end of the key', () => {
    expect(fingerprint('age1qqqqqqqqabcdefgh')).toBe('abcdefgh')
  })

  it('an answer without a version is refused', () => {
    expect(keyringStateSchema.safeParse({ teamKeys: [], holders: [] }).success).toBe(false)
  })
})
