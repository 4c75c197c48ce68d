/** The two reading levels; also the audiences a document can be meant for. */
export const levels = ['parents', 'youth'] as const
export type Level = (typeof levels)[number]

/** The level that is not this one. */
export function otherLevel(level: Level): Level {
  return level === 'parents' ? 'youth' : 'parents'
}
