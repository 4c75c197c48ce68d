import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isWebAddress } from './web-address'

describe('a web address', () => {
  it.each([
    'https://wetten.overheid.nl/BWBR0002628',
    'http://voorbeeld.example',
    'https://school.example:8443/gids?jaar=2026#aanbod',
    'https://één.example/',
  ])('is %s', (text) => {
    expect(isWebAddress(text)).toBe(true)
  })

  it.each([
    '',
    'voorbeeld.example',
    '/ouders',
    '//voorbeeld.example',
    'https://localhost',
    'https://',
    'https://voorbeeld.',
    ' https://voorbeeld.example',
    'mailto:iemand@voorbeeld.example',
    'ftp://voorbeeld.example',
    'https://bank.example@kwaad.example',
  ])('is not %j', (text) => {
    expect(isWebAddress(text)).toBe(false)
  })

  it('never starts a script, however it is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('javascript:', 'JavaScript:', 'java\nscript:', '\tjavascript:', 'data:', 'vbscript:'),
        fc.webUrl(),
        (scheme, rest) => {
          expect(isWebAddress(`${scheme}${rest}`)).toBe(false)
        },
      ),
      { numRuns: 30 },
    )
  })
})
