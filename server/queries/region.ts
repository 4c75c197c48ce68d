import { findRegion, type Region } from '@/domain/region/region-lookup'
import type { Sector } from '@/domain/region/organisation-code'
import type { Language } from '@/locales/languages'

import { organisationsFor, type Organisation } from './organisations'
import { regionList } from './region-list'

/**
 * Where a postcode belongs in a sector: `organisation` when this steunpunt serves it, and `listed` when
 * the national list says so rather than the organisation itself.
 */
export type RegionFound = Region & { organisation?: Organisation; listed: boolean }

/**
 * The samenwerkingsverband of a postcode.
 * @param pc4 the four digits, see `parsePostcode`
 * @returns undefined when nobody knows the postcode
 */
export async function regionFor(
  pc4: string,
  sector: Sector,
  locale: Language,
): Promise<RegionFound | undefined> {
  const [list, organisations] = await Promise.all([regionList(), organisationsFor(locale)])
  const region = findRegion(list, pc4, sector, organisations)
  return (
    region && {
      ...region,
      organisation: organisations.find(({ code }) => code === region.code),
      listed: list.get(pc4)?.[sector] === region.code,
    }
  )
}
