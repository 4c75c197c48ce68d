import { expect, it } from 'vitest'

import { mustSetUp, needsSecondFactor } from './required'

it.each([
  ['administrator', true],
  ['caseworker', true],
  ['editor', false],
  ['board', false],
  [undefined, false],
])('%s: needed is %s', (role, needed) => {
  expect(needsSecondFactor({ role })).toBe(needed)
  expect(mustSetUp({ role })).toBe(needed)
  expect(mustSetUp({ role, secondFactorSince: null })).toBe(needed)
  expect(mustSetUp({ role, secondFactorSince: '2026-11-21T12:00:00.000Z' })).toBe(false)
})
