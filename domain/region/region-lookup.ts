import type { Sector } from './organisation-code'

/** One postcode of the national list: its municipality and the samenwerkingsverband of each sector. */
export type RegionRow = { pc4: string; municipality: string } & Record<Sector, string>

/** A samenwerkingsverband this steunpunt serves, with the postcodes that go before the national list. */
export type OwnOrganisation = { code: string; sector: Sector; postcodes: readonly string[] }

/** Which samenwerkingsverband a postcode belongs to; `own` when this steunpunt serves it. */
export type Region = { code: string; municipality?: string; own: boolean }

/** The national list, ready for looking up. */
export function indexRegions(rows: Iterable<RegionRow>): ReadonlyMap<string, RegionRow> {
  return new Map([...rows].map((row) => [row.pc4, row]))
}

/**
 * The samenwerkingsverband of a postcode in a sector. The postcodes an organisation names itself come
 * first, since the national list is of 2016.
 * @returns undefined when neither knows the postcode
 */
export function findRegion(
  index: ReadonlyMap<string, RegionRow>,
  pc4: string,
  sector: Sector,
  own: readonly OwnOrganisation[],
): Region | undefined {
  const row = index.get(pc4)
  const named = own.find(
    (organisation) => organisation.sector === sector && organisation.postcodes.includes(pc4),
  )
  const code = named?.code ?? row?.[sector]
  if (!code) return undefined
  return {
    code,
    ...(row && { municipality: row.municipality }),
    own: own.some((organisation) => organisation.code === code),
  }
}
