import { describe, expect, it } from 'vitest'

import { keyringStateSchema } from './api'
import { sampleHolder, sampleMine, sampleState } from './sample-state'
import { fingerprint, readersOf, standing, teamKeyInUse } from './standing'

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

describe('what is read from the state', () => {
  it('the team key in use is the one that is not retired', () => {
    expect(teamKeyInUse(sampleState())?.recipient).toBe('age1new')
    expect(teamKeyInUse(sampleState({ teamKeys: [] }))).toBeUndefined()
  })

  it('somebody without the key in use is no reader', () => {
    const holders = [sampleHolder('anna', true), sampleHolder('bea', false)]
    expect(readersOf(sampleState({ holders }))).toEqual(['anna'])
  })

  it('a fingerprint is the end of the key', () => {
    expect(fingerprint('age1qqqqqqqqabcdefgh')).toBe('abcdefgh')
  })

  it('an answer without a version is refused', () => {
    expect(keyringStateSchema.safeParse({ teamKeys: [], holders: [] }).success).toBe(false)
  })
})
