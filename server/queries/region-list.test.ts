import { describe, expect, it } from 'vitest'

import { organisationCode } from '@/domain/region/organisation-code'

import { parseRegionList, regionList } from './region-list'

const header = 'pc4,gemeente,swv_po,swv_vo'

describe('a postcode list', () => {
  it('gives each postcode its municipality and both samenwerkingsverbanden', () => {
    expect(parseRegionList(`${header}\n9712,Groningen,PO2001,VO2001\n`)).toEqual([
      { pc4: '9712', municipality: 'Groningen', PO: 'PO2001', VO: 'VO2001' },
    ])
  })

  it('reads what a spreadsheet saves: a byte order mark, Windows line ends, quotes and commas', () => {
    const saved = `\uFEFF${header}\r\n2511,"Den Haag, centrum",PO2806,VO2806\r\n\r\n`
    expect(parseRegionList(saved)[0]?.municipality).toBe('Den Haag, centrum')
  })

  it.each([
    ['no rows', header],
    ['a postcode that does not exist', `${header}\n0999,Nergens,PO2001,VO2001`],
    ['a code that is none', `${header}\n9712,Groningen,20.01,VO2001`],
    ['no municipality', `${header}\n9712,,PO2001,VO2001`],
    ['a column too few', `${header}\n9712,Groningen,PO2001`],
  ])('is refused with %s', (_, csv) => {
    expect(() => parseRegionList(csv)).toThrow()
  })
})

describe('the national list', () => {
  it('knows 4,043 postcodes, each with a code for both sectors', async () => {
    const list = await regionList()
    expect(list.size).toBe(4043)
    for (const row of list.values()) {
      expect([organisationCode(row.PO), organisationCode(row.VO)]).toEqual([row.PO, row.VO])
    }
  })

  it('tells postcodes of one municipality apart', async () => {
    const list = await regionList()
    const inRotterdam = [...list.values()].filter(({ municipality }) => municipality === 'Rotterdam')
    expect(new Set(inRotterdam.map(({ VO }) => VO)).size).toBeGreaterThan(1)
  })
})
