import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { holdsBsn } from './bsn'

describe('a number that may be a BSN', () => {
  it.each([
    '123456782',
    'Zijn BSN is 123456782.',
    'bsn:111222333',
    'BSN111222333',
    'nr 123.456.782, groep 8',
    'nr 123 456 782',
    'nr 1234.56.782',
    'nr 123-456-782',
    '(123456782)',
    'in groep 8 123456782 en verder',
    'sinds 12-03-2025 123456782',
    'mijn nummer 06 12345678 en bsn 123456782',
    '010464554',
  ])('is seen in %j', (text) => {
    expect(holdsBsn(text)).toBe(true)
  })

  it.each([
    '123456789',
    '12345678',
    '1234567820',
    '3123456782',
    '000000',
    'NL123456782B01',
    'NL91 ABNA 0417 1643 00',
    'NL91ABNA0417164300',
    '06 12345678',
    '06-12345678',
    '050-7995023',
    '0612345678',
    '+31 612345678',
    '+31612345678',
    '+31 (0)612345678',
    '0031 612345678',
    '06 1234568',
    'in 2025-2026, 3 keer',
    '12-03-2012 4 keer',
    '1.123.456.782 euro',
    '123456782,50',
    '3/123456782/1',
    'artikel 40, lid 3 en 4 van 2014',
    '9712 AB 10',
  ])('is not seen in %j', (text) => {
    expect(holdsBsn(text)).toBe(false)
  })

  it('is seen exactly when the eleven test holds', () => {
    const digits = fc.tuple(fc.constantFrom(1, 2, 9), ...Array.from({ length: 8 }, () => fc.nat(9)))
    fc.assert(
      fc.property(digits, fc.constantFrom('', ' ', '.', '-'), (nine, separator) => {
        const sum = nine.slice(0, 8).reduce((total, digit, place) => total + digit * (9 - place), 0)
        const holds = (sum - (nine[8] ?? 0)) % 11 === 0
        const written = nine.join('').replace(/(...)(...)(...)/, `$1${separator}$2${separator}$3`)
        expect(holdsBsn(`het is ${written} geloof ik`)).toBe(holds)
      }),
    )
  })
})
