import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { parse } from 'csv-parse/sync'
import { z } from 'zod'

import {
  schoolHolidayNames,
  schoolRegions,
  type SchoolHoliday,
  type SchoolRegion,
} from '@/domain/opening-hours/school-holidays'

const rowSchema = z
  .object({
    school_year: z.string().regex(/^\d{4}-\d{4}$/, 'is no school year such as 2026-2027'),
    name: z.enum(schoolHolidayNames),
    region: z.enum(schoolRegions),
    from: z.iso.date(),
    until: z.iso.date(),
  })
  .refine(({ from, until }) => from <= until, { path: ['until'], error: 'must not be before from' })
  .transform(({ name, region, from, until }): SchoolHoliday => ({ name, region, from, until }))

/**
 * The rows of a list of school holidays: CSV with the columns school_year, name, region, from and until.
 * @throws ZodError naming the row and column that are wrong; CsvError when it is no CSV
 */
export function parseSchoolHolidays(csv: string): SchoolHoliday[] {
  const records: unknown = parse(csv, { columns: true, skipEmptyLines: true, trim: true, bom: true })
  return z.array(rowSchema).min(1).parse(records)
}

let list: Promise<readonly SchoolHoliday[]> | undefined

async function read(): Promise<readonly SchoolHoliday[]> {
  // Resolved while running, from the folder the program runs in: a bundler must not follow it.
  const file = path.resolve(
    /* turbopackIgnore: true */ process.cwd(),
    'content/reference/school-holidays.csv',
  )
  return parseSchoolHolidays(await readFile(file, 'utf8'))
}

/** The school holidays of one region (content/reference/README.md says where they are from), read once per process. */
export async function schoolHolidaysIn(region: SchoolRegion): Promise<SchoolHoliday[]> {
  list ??= read()
  return (await list).filter((holiday) => holiday.region === region)
}
