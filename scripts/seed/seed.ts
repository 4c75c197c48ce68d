import path from 'node:path'

import type { Payload } from 'payload'

import type { Progress } from '../progress'
import { readRecords, saveRecord } from './cms'
import { isToWrite, plan } from './plan'
import { readContent } from './read-content'
import { report, type SeedResult } from './report'
import { write } from './write'

export type SeedOptions = {
  payload: Payload
  /** the folder name of a region pack */
  region: string
  log: Progress
  /** the content folder; the project's own when left out */
  root?: string
}

const projectContent = path.relative('.', path.resolve('content'))

/** The record that says which content as a whole was seeded last; without a hash a run is under way. */
const wholeContent = 'content'

/** True when this very content was seeded before, so that a start can skip it. */
export async function isSeeded({ payload, region, root = projectContent }: Omit<SeedOptions, 'log'>) {
  const record = (await readRecords(payload)).get(wholeContent)
  return record?.fileHash === readContent(root, region).hash
}

/**
 * Brings the content files of the nation and a region into the CMS, published, in Dutch and English.
 * Running it again changes nothing; what an editor changed is never overwritten.
 * @throws RegionError or ContentError before anything is written
 */
export async function seed({
  payload,
  region,
  log,
  root = projectContent,
}: SeedOptions): Promise<SeedResult> {
  const content = readContent(root, region)
  const records = await readRecords(payload)
  const before = records.get(wholeContent)
  const work = await plan(
    payload,
    [...content.documents, ...content.globals],
    records,
    before !== undefined && !before.fileHash,
  )
  if (work.some(isToWrite) || before?.fileHash !== content.hash) {
    const begun = await saveRecord(payload, wholeContent, before, { fileHash: null })
    await write(payload, work.filter(isToWrite), work, log)
    await saveRecord(payload, wholeContent, begun, { fileHash: content.hash })
  }
  return report(
    work,
    [...records.keys()].filter((key) => key !== wholeContent),
    log,
  )
}
