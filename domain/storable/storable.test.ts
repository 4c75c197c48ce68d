import fc from 'fast-check'
import { expect, test } from 'vitest'

import { unstorable } from './storable'

/** A value in so many lists. */
const inLists = (depth: number, value: unknown = 1): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => [inner], value)

test('takes what people and programs write', () => {
  for (const value of [null, 5, 'één 🙂', { a: ['b', { c: true }] }, new Date(), undefined, inLists(100)])
    expect(unstorable(value)).toBeUndefined()
})

test.each([
  ['a zero character', { a: { b: ['c', 'x\0'] } }, { trouble: 'characters', path: 'a.b.1' }],
  ['half a pair', { a: '\ud83d' }, { trouble: 'characters', path: 'a' }],
  ['half a pair in a name', { 'x\udc00': 1 }, { trouble: 'characters', path: '' }],
  ['too much in one', { a: 'x'.repeat(1_000_001) }, { trouble: 'large', path: 'a' }],
  ['too much together', Array.from({ length: 1001 }, () => 'x'.repeat(1000)), { trouble: 'large' }],
  ['what is too deep', { a: inLists(100_000) }, { trouble: 'nested' }],
])('finds %s', (_what, value, found) => {
  expect(unstorable(value)).toMatchObject(found)
})

test('ends for what holds itself', () => {
  const round: Record<string, unknown> = {}
  round.self = round
  expect(unstorable(round)).toMatchObject({ trouble: 'nested' })
})

test('never fails itself', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      unstorable(value)
    }),
  )
})
