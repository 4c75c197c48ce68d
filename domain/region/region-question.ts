import type { Sector } from './organisation-code'
import { parsePostcode } from './postcode'

export const sectorChoices = ['po', 'vo'] as const
export type SectorChoice = (typeof sectorChoices)[number]

/** What a visitor filled in to find their region, and what is wrong with it. */
export type RegionQuestion = {
  /** false on a first visit, when nothing was sent yet */
  asked: boolean
  /** what was typed, to show it again */
  postcode: string
  sector?: SectorChoice
  wrong: { postcode?: 'empty' | 'shape'; sector?: 'empty' }
  /** what to look up; only when nothing is wrong */
  lookup?: { pc4: string; sector: Sector }
}

/** Reads a filled-in form; both are undefined when the form was not sent. */
export function readRegionQuestion(sent: { postcode?: string; sector?: string }): RegionQuestion {
  const { postcode = '' } = sent
  const sector = sectorChoices.find((choice) => choice === sent.sector?.toLowerCase())
  if (sent.postcode === undefined && sent.sector === undefined) return { asked: false, postcode, wrong: {} }
  const parsed = parsePostcode(postcode)
  return {
    asked: true,
    postcode,
    sector,
    wrong: { ...(!parsed.ok && { postcode: parsed.reason }), ...(!sector && { sector: 'empty' }) },
    ...(parsed.ok && sector && { lookup: { pc4: parsed.pc4, sector: sector === 'po' ? 'PO' : 'VO' } }),
  }
}
