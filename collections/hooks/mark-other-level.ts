import type { CollectionBeforeChangeHook } from 'payload'

import { levels, otherLevel, type Level } from '@/domain/level'
import { material } from '@/domain/plain-text'

type LevelGroup = Record<string, unknown> & { possiblyOutdated?: boolean | null }
type Levelled = Partial<Record<Level, LevelGroup | null>>

/** Everything a reader of this level sees, without what they would not call a change. */
function words(group: LevelGroup | null | undefined): string {
  return Object.entries(group ?? {})
    .filter(([name]) => name !== 'possiblyOutdated')
    .map(([, value]) => material(value))
    .join(' ')
    .trim()
}

/**
 * Marks a level as possibly outdated when only the other level changed materially.
 * An editor who is catching up (the changed level was itself marked) marks nothing, and an editor
 * who turns a mark off in the same save is believed.
 */
export const markOtherLevel: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation !== 'update') return data
  const before = (originalDoc ?? {}) as Levelled
  const after = data as Levelled
  const changed = (level: Level) =>
    after[level] !== undefined && words({ ...before[level], ...after[level] }) !== words(before[level])
  for (const level of levels) {
    const other = otherLevel(level)
    const catchingUp = before[level]?.possiblyOutdated === true
    const justChecked = before[other]?.possiblyOutdated === true && after[other]?.possiblyOutdated === false
    if (!changed(level) || changed(other) || catchingUp || justChecked || words(before[other]) === '')
      continue
    after[other] = { ...(after[other] ?? before[other]), possiblyOutdated: true }
  }
  return data
}
