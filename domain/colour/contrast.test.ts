import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { contrastRatio, lightenUntil, parseHex } from './contrast'
import { papers } from './paper'

const rgb = (hex: string) => {
  const colour = parseHex(hex)
  if (!colour) throw new Error(`${hex} is no colour`)
  return colour
}
const ratio = (one: string, two: string) => contrastRatio(rgb(one), rgb(two))
const channel = fc.integer({ min: 0, max: 255 })
const anyColour = fc.tuple(channel, channel, channel)

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is %d', (one, two, expected) => {
    expect(ratio(one, two)).toBeCloseTo(expected, 2)
  })

  it('is the same both ways, 1 for a colour on itself and never over 21', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (one, two) => {
        const result = contrastRatio(one, two)
        expect(result).toBe(contrastRatio(two, one))
        expect(result >= 1 && result <= 21.000_001).toBe(true)
        expect(contrastRatio(one, one)).toBe(1)
      }),
    )
  })
})

describe('a colour', () => {
  it('is read in either case', () => {
    expect(parseHex(' #1F5f5B ')).toEqual([31, 95, 91])
  })

  it.each(['', '1f5f5b', '#fff', '#1f5f5', '#1f5f5b0', '#gggggg', 'red', '#1f5f5b;'])('is not %j', (text) => {
    expect(parseHex(text)).toBeUndefined()
  })

  it('is lightened until it reads on the dark background, and left alone when it does already', () => {
    expect(lightenUntil(rgb('#ffcc00'), papers.dark, 4.5)).toBe('#ffcc00')
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(ratio(lightenUntil(colour, papers.dark, 4.5), papers.dark[0])).toBeGreaterThan(4.45)
      }),
    )
  })
})
