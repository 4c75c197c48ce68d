import type { Payload } from 'payload'

import { readStored } from './cms'
import { decide, type Decision, type SeedRecord } from './decide'
import type { SeedDocument, SeedGlobal } from './read-content'
import { kinds } from './schemas'

/** One content file, what to do with it and which document is meant. */
export type Work = {
  one: SeedDocument | SeedGlobal
  decision: Decision
  record: SeedRecord | undefined
  id: string | undefined
}

/** True for what has to be made or brought up to date. */
export const isToWrite = ({ decision }: Work) => decision.act === 'create' || decision.act === 'update'

/**
 * Compares every content file with the CMS. A document is found by the id that was remembered, so
 * that an address an editor changed does not make a second one; else by its address.
 * @param cutOff true when the run before this one did not finish
 */
export async function plan(
  payload: Payload,
  all: readonly (SeedDocument | SeedGlobal)[],
  records: ReadonlyMap<string, SeedRecord>,
  cutOff: boolean,
): Promise<Work[]> {
  const work: Work[] = []
  for (const kind of kinds) {
    const stored = await readStored(payload, kind)
    for (const one of all.filter((file) => file.kind === kind)) {
      const record = records.get(one.key)
      const found = stored.find(({ id, slug }) =>
        record?.document ? id === record.document : slug === one.slug,
      )
      work.push({ one, record, id: found?.id, decision: decide(one.hash, record, found, cutOff) })
    }
  }
  return work
}
