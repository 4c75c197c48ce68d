import { describe, expect, it } from 'vitest'

import { meant } from './meant'
import { soundOf } from './words'

describe('a strong word that is misspelt', () => {
  it.each([
    ['violance', 'violence'],
    ['marrige', 'marriage'],
    ['abussed', 'abused'],
    ['husbend', 'husband'],
    ['harrased', 'harassed'],
    ['thretened', 'threatened'],
    ['suiside', 'suicide'],
  ])('%s is %s', (word, right) => {
    expect(meant(soundOf(word))).toBe(right)
  })

  it.each(['stated', 'accused', 'hopeless', 'marit', 'gehanteerd', 'treated', 'subsidie', 'violet'])(
    '%s is another word',
    (word) => {
      expect(meant(soundOf(word))).toBeUndefined()
    },
  )
})
