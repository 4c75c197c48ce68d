import type { Progress } from '../progress'
import type { Decision } from './decide'
import type { Work } from './plan'
import { kinds } from './schemas'

/** How many documents met which end, and a line for each that was left alone. */
export type SeedResult = { created: number; updated: number; unchanged: number; leftAlone: string[] }

type Act = Decision['act']

const words: Record<Act, string> = {
  create: 'created',
  update: 'updated',
  unchanged: 'unchanged',
  'left alone': 'left alone',
}

function counts(work: readonly Work[]): Record<Act, number> {
  const result: Record<Act, number> = { create: 0, update: 0, unchanged: 0, 'left alone': 0 }
  for (const { decision } of work) result[decision.act] += 1
  return result
}

function sentence(work: readonly Work[]): string {
  const entries = Object.entries(counts(work)) as [Act, number][]
  return entries.flatMap(([act, number]) => (number > 0 ? `${number} ${words[act]}` : [])).join(', ')
}

/**
 * Says what was done, a line per collection and a line per document that was left alone.
 * @param remembered the keys of all documents that were ever seeded
 */
export function report(work: readonly Work[], remembered: readonly string[], log: Progress): SeedResult {
  const changed = work.flatMap(({ one, decision }) =>
    decision.act === 'left alone' ? [`left alone: ${one.key} ${decision.reason}`] : [],
  )
  const current = new Set(work.map(({ one }) => one.key))
  const gone = remembered
    .filter((key) => !current.has(key))
    .map((key) => `left alone: ${key} is in the CMS but no longer in the content files`)
  const leftAlone = [...changed, ...gone]
  log.done('seed', 'Content:')
  for (const kind of kinds) {
    const ofKind = work.filter(({ one }) => one.kind === kind)
    if (ofKind.length > 0) log.line(`  ${kind}: ${sentence(ofKind)}`)
  }
  for (const line of leftAlone) log.line(line)
  const { create, update, unchanged } = counts(work)
  return { created: create, updated: update, unchanged, leftAlone }
}
