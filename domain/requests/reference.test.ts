import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { newReference, parseReference } from './reference'

const eightBytes = fc.uint8Array({ minLength: 8, maxLength: 8 })

describe('a new reference', () => {
  it('is two times four signs, none of which looks like another or makes a word', () => {
    fc.assert(
      fc.property(eightBytes, (bytes) => {
        expect(newReference(bytes)).toMatch(/^[2-9CDFGHJKMNPQRTVWXY]{4}-[2-9CDFGHJKMNPQRTVWXY]{4}$/)
      }),
    )
  })

  it('differs when one byte differs', () => {
    fc.assert(
      fc.property(eightBytes, fc.nat(7), fc.integer({ min: 1, max: 255 }), (bytes, place, change) => {
        const other = bytes.map((byte, index) => (index === place ? byte ^ change : byte))
        expect(newReference(other)).not.toBe(newReference(bytes))
      }),
    )
  })

  it('uses every sign in every place', () => {
    const seen = Array.from({ length: 8 }, () => new Set<string>())
    fc.assert(
      fc.property(eightBytes, (bytes) => {
        ;[...newReference(bytes).replace('-', '')].forEach((sign, place) => seen[place]?.add(sign))
      }),
      { numRuns: 2000, seed: 1 },
    )
    expect(seen.map((signs) => signs.size)).toEqual(Array.from({ length: 8 }, () => 25))
  })

  it('is not made of too few bytes', () => {
    expect(() => newReference(new Uint8Array(7))).toThrow(RangeError)
  })
})

describe('a reference as people write it', () => {
  it.each(['K7QF-2M9X', 'k7qf2m9x', ' K7QF 2M9X ', 'k7 qf – 2m 9x', 'K7QF.2M9X', 'K7QF-ZM9X', 'K7QF—2M9X'])(
    'is understood from %j',
    (text) => {
      expect(parseReference(text)).toBe('K7QF-2M9X')
    },
  )

  it.each([
    '',
    'K7QF-2M9',
    'K7QF-2M9XX',
    'K7QF-2M9O',
    'K7QF-2M9I',
    'K7QF_2M9X',
    "' OR 1=1",
    'K7QF-2M9X'.repeat(9),
  ])('is not %j', (text) => {
    expect(parseReference(text)).toBeUndefined()
  })

  it('is understood in small letters, without the dash and with signs mistaken for others', () => {
    const like: Record<string, string> = { '8': 'b', '5': 's', '2': 'z', V: 'U' }
    fc.assert(
      fc.property(eightBytes, (bytes) => {
        const reference = newReference(bytes)
        expect(parseReference(reference)).toBe(reference)
        expect(parseReference(reference.toLowerCase().replace('-', ' '))).toBe(reference)
        expect(parseReference(reference.replace(/[852V]/g, (sign) => like[sign] ?? ''))).toBe(reference)
      }),
    )
  })

  it('is read from anything without failing, and only ever as a reference', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        const parsed = parseReference(text)
        expect(parsed === undefined || parseReference(parsed) === parsed).toBe(true)
      }),
    )
  })
})
