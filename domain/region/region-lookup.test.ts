import { describe, expect, it } from 'vitest'

import { findRegion, indexRegions } from './region-lookup'

const index = indexRegions([
  { pc4: '1234', municipality: 'Waterhoek', PO: 'PO9901', VO: 'VO9901' },
  { pc4: '1235', municipality: 'Waterhoek', PO: 'PO9902', VO: 'VO9901' },
])
const own = [
  { code: 'PO9901', sector: 'PO', postcodes: ['1235', '1999'] },
  { code: 'VO9950', sector: 'VO', postcodes: [] },
] as const

describe('the samenwerkingsverband of a postcode', () => {
  it('comes from the national list, for each sector apart', () => {
    expect(findRegion(index, '1235', 'PO', [])).toEqual({
      code: 'PO9902',
      municipality: 'Waterhoek',
      own: false,
    })
    expect(findRegion(index, '1235', 'VO', [])).toEqual({
      code: 'VO9901',
      municipality: 'Waterhoek',
      own: false,
    })
  })

  it('is told apart as one this steunpunt serves', () => {
    expect(findRegion(index, '1234', 'PO', own)?.own).toBe(true)
    expect(findRegion(index, '1234', 'VO', own)?.own).toBe(false)
  })

  it('comes first from the postcodes an organisation names itself, only in its own sector', () => {
    expect(findRegion(index, '1235', 'PO', own)).toEqual({
      code: 'PO9901',
      municipality: 'Waterhoek',
      own: true,
    })
    expect(findRegion(index, '1235', 'VO', own)?.code).toBe('VO9901')
  })

  it('is found for a postcode that only an organisation itself knows, without a municipality', () => {
    expect(findRegion(index, '1999', 'PO', own)).toEqual({ code: 'PO9901', own: true })
  })

  it('is unknown when nobody knows the postcode', () => {
    expect(findRegion(index, '9999', 'PO', own)).toBeUndefined()
    expect(findRegion(index, '1999', 'VO', own)).toBeUndefined()
  })
})
