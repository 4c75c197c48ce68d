import { expect, it } from 'vitest'

import { makeTries } from './tries'

it('a text has one number however often it is tried, also after another text was', () => {
  const tries = makeTries()
  const first = tries.numberOf('reply', 'Ja.')
  expect(first).toMatch(/^[0-9a-f-]{36}$/)
  expect(tries.numberOf('reply', 'Ja, dat mag.')).not.toBe(first)
  expect(tries.numberOf('reply', 'Ja.')).toBe(first)
})

it('the same words as a note are another text', () => {
  const tries = makeTries()
  expect(tries.numberOf('note', 'Ja.')).not.toBe(tries.numberOf('reply', 'Ja.'))
})

it('the same words can be sent again once they were sent', () => {
  const tries = makeTries()
  const first = tries.numberOf('call', 'Geen gehoor.')
  tries.sent('call', 'Geen gehoor.')
  expect(tries.numberOf('call', 'Geen gehoor.')).not.toBe(first)
})
