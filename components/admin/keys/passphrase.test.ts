import { describe, expect, it } from 'vitest'

import { strengthOf } from './passphrase'

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'short'],
    ['welkom', 'short'],
    ['elf tekens!', 'short'],
    ['            ', 'short'],
    ['aap aap aap', 'short'],
    ['aaaaaaaaaaaaaaaa', 'predictable'],
    ['aap aap aap aap', 'predictable'],
    ['abcdefghijklmnop', 'predictable'],
    ['201020112012', 'predictable'],
    ['twaalftekens', 'enough'],
    ['zee de vis op', 'enough'],
    ['groene fiets langs het kanaal', 'strong'],
  ])('%j is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength)
  })

  it('does not count spaces around it', () => {
    expect(strengthOf('     welkom     ')).toBe('short')
  })
})
