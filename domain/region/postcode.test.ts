import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parsePostcode } from './postcode'

describe('a postcode', () => {
  it.each(['9712', '9712AB', '9712 ab', '  9712  AB ', '9712\u00a0ab'])('is read from %j', (text) => {
    expect(parsePostcode(text)).toEqual({ ok: true, pc4: '9712' })
  })

  it.each(['', '   '])('is missing from %j', (text) => {
    expect(parsePostcode(text)).toEqual({ ok: false, reason: 'empty' })
  })

  it.each(['0999', '99999', '971', '9712 A', '9712ABC', '97 12', '9712-AB', '<script>', 'Groningen', '٩٧١٢'])(
    'is not what %j says',
    (text) => {
      expect(parsePostcode(text)).toEqual({ ok: false, reason: 'shape' })
    },
  )

  it('is never more than a few characters long', () => {
    expect(parsePostcode(`9712${' '.repeat(100_000)}`)).toEqual({ ok: false, reason: 'shape' })
  })

  it('is four digits from 1000 whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const result = parsePostcode(text)
        if (result.ok) expect(result.pc4).toMatch(/^[1-9]\d{3}$/)
        else expect(['empty', 'shape']).toContain(result.reason)
      }),
    )
  })

  it('survives spaces, letters and either case', () => {
    const spaces = fc.stringMatching(/^ {0,5}$/)
    const letters = fc.stringMatching(/^([A-Za-z]{2})?$/)
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), spaces, letters, spaces, (digits, one, pair, two) => {
        expect(parsePostcode(`${one}${digits}${two}${pair}${one}`)).toEqual({ ok: true, pc4: String(digits) })
      }),
    )
  })
})
