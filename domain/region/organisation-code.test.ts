import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { organisationCode } from './organisation-code'

describe('the code of a samenwerkingsverband', () => {
  it.each(['VO 20.01', 'VO-20-01', 'vo2001', 'VO20.01', ' Vo 20 01 ', 'VO.2001'])('reads %j', (text) => {
    expect(organisationCode(text)).toBe('VO2001')
  })

  it('gives the canonical code for every spelling', () => {
    const separator = fc.stringMatching(/^[ .-]{0,3}$/)
    const pair = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'))
    const sector = fc.constantFrom('PO', 'Po', 'po', 'VO', 'vO', 'vo')
    fc.assert(
      fc.property(sector, separator, pair, separator, pair, (kind, one, area, two, number) => {
        const code = organisationCode(`${kind}${one}${area}${two}${number}`)
        expect(code).toBe(`${kind.toUpperCase()}${area}${number}`)
        expect(organisationCode(code ?? '')).toBe(code)
      }),
    )
  })

  it.each(['', 'VO', 'VO201', 'VO20011', 'SO2001', 'VO 2O.O1', 'VO2001 en VO2002', 'AVO2001'])(
    'refuses %j',
    (text) => {
      expect(organisationCode(text)).toBeUndefined()
    },
  )
})
