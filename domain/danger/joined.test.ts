import { expect, it } from 'vitest'

import { apart } from './joined'

it.each([
  ['ikwil', 'ik wil'],
  ['wilnietmeer', 'wil niet meer'],
  ['idontwannalive', 'i dont wanna live'],
  ['hebben', 'hebben'],
  ['killer', 'killer'],
  ['immer', 'immer'],
])('%s is read as "%s"', (word, read) => {
  expect(apart(word).join(' ')).toBe(read)
})
