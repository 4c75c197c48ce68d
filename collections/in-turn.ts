const turns = new Map<string, Promise<unknown>>()

/**
 * Does work on one thing after the other in this process, so that reading it and writing it back are not
 * crossed. On SQLite, which has no transactions here (docs/decisions/0002), this is what keeps two changes apart.
 */
export async function inTurn<T>(thing: string, work: () => Promise<T>): Promise<T> {
  const before = turns.get(thing) ?? Promise.resolve()
  const mine = before.then(work, work)
  const settled = mine.then(
    () => undefined,
    () => undefined,
  )
  turns.set(thing, settled)
  try {
    return await mine
  } finally {
    if (turns.get(thing) === settled) turns.delete(thing)
  }
}
