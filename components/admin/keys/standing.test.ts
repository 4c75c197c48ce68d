import { describe, expect, it } from 'vitest'

import { keyringStateSchema } from './api'
import { sampleHolder, sampleMine, sampleState } from './sample-state'
import {
  fingerprint,
  lacksCopies,
  mayRotate,
  othersRead,
  standing,
  teamKeyInUse,
  unopenedInUse,
  unopenedKeys,
} from './standing'

const anna = (stands: 'reads' | 'unopened' | 'waits', ...copies: string[]) => ({
  mine: sampleMine(...copies),
  holders: [sampleHolder('anna', stands)],
})

describe('where an account stands', () => {
  it.each([
    ['onlooker', { me: { id: 'bea', name: 'Bea', role: 'administrator' } }],
    ['no-key', {}],
    ['no-key', { mine: null }],
    ['no-team', { mine: sampleMine(), teamKeys: [] }],
    ['waiting', anna('waits')],
    ['waiting', anna('waits', 'age1old')],
    ['unopened', anna('unopened', 'age1old', 'age1new')],
    ['reader', anna('reads', 'age1old', 'age1new')],
  ])('%s', (expected, change) => {
    expect(standing(sampleState(change))).toBe(expected)
  })
})

describe('who may renew the team key', () => {
  it.each([
    [false, 'an administrator', { me: { id: 'bea', name: 'Bea', role: 'administrator' } }],
    [true, 'who proved to read', anna('reads', 'age1new')],
    [false, 'who has a copy and did not open it', anna('unopened', 'age1new')],
    [false, 'who waits for access', anna('waits', 'age1old')],
    [false, 'who has no key', {}],
    [false, 'anybody before there is one', { mine: sampleMine(), teamKeys: [] }],
  ])('%s: %s', (expected, _, change) => {
    expect(mayRotate(sampleState(change))).toBe(expected)
  })
})

describe('copies of team keys', () => {
  it('are lacked by who cannot read, and by who cannot read everything', () => {
    const holder = (copies: number, stands: 'reads' | 'waits') => ({
      ...sampleHolder('bea', stands),
      copies,
    })
    expect(lacksCopies(sampleState(), holder(0, 'waits'))).toBe(true)
    expect(lacksCopies(sampleState(), holder(1, 'reads'))).toBe(true)
    expect(lacksCopies(sampleState(), holder(2, 'reads'))).toBe(false)
  })

  it('are counted when they did not open', () => {
    const mine = sampleMine('age1old', 'age1new', 'age1new')
    expect(unopenedKeys(mine, [])).toBe(2)
    expect(unopenedKeys(mine, [{ teamRecipient: 'age1new' }])).toBe(1)
    expect(unopenedKeys(mine, [{ teamRecipient: 'age1new' }, { teamRecipient: 'age1old' }])).toBe(0)
  })

  it('of the key in use are told from those of earlier ones', () => {
    const state = sampleState(anna('unopened', 'age1old', 'age1new'))
    expect(unopenedInUse(state, [{ teamRecipient: 'age1old' }])).toBe(true)
    expect(unopenedInUse(state, [{ teamRecipient: 'age1new' }])).toBe(false)
    expect(unopenedInUse(sampleState(anna('waits', 'age1old')), [])).toBe(false)
  })

  it('let somebody go without the paper only when another one proved to read', () => {
    const state = (...holders: object[]) => sampleState({ ...anna('reads'), holders })
    expect(othersRead(state(sampleHolder('anna', 'reads'), sampleHolder('bea', 'unopened')))).toBe(false)
    expect(othersRead(state(sampleHolder('anna', 'reads'), sampleHolder('bea', 'reads')))).toBe(true)
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
