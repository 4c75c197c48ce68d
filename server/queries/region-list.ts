import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { parse } from 'csv-parse/sync'
import { z } from 'zod'

import { organisationCode } from '@/domain/region/organisation-code'
import { indexRegions, type RegionRow } from '@/domain/region/region-lookup'

const code = z.string().refine((text) => organisationCode(text) === text, 'is no code such as VO9901')

const rowSchema = z
  .object({ pc4: z.string().regex(/^[1-9]\d{3}$/), gemeente: z.string().min(1), swv_po: code, swv_vo: code })
  .transform(({ pc4, gemeente, swv_po, swv_vo }): RegionRow => ({
    pc4,
    municipality: gemeente,
    PO: swv_po,
    VO: swv_vo,
  }))

/**
 * The rows of a postcode list: CSV with the columns pc4, gemeente, swv_po and swv_vo.
 * @throws ZodError naming the row and column that are wrong; CsvError when it is no CSV
 */
export function parseRegionList(csv: string): RegionRow[] {
  const records: unknown = parse(csv, { columns: true, skipEmptyLines: true, trim: true, bom: true })
  return z.array(rowSchema).min(1).parse(records)
}

let list: Promise<ReadonlyMap<string, RegionRow>> | undefined

async function read(): Promise<ReadonlyMap<string, RegionRow>> {
  // Resolved while running, from the folder the program runs in: a bundler must not follow it.
  const file = path.resolve(/* turbopackIgnore: true */ process.cwd(), 'content/reference/pc4-swv-2016.csv')
  return indexRegions(parseRegionList(await readFile(file, 'utf8')))
}

/** The national list by postcode (content/reference/README.md says where it is from), read once per process. */
export function regionList(): Promise<ReadonlyMap<string, RegionRow>> {
  list ??= read()
  return list
}
