/** Thrown instead of waiting: for one's turn when too many wait already, or for a database that just failed. */
export class BusyError extends Error {
  override name = 'BusyError'
}

/**
 * Lets so many pieces of work run at a time and others wait in order.
 * @returns runs work when it is its turn; throws BusyError at once when more than `queue` wait already
 */
export function gate(slots: number): <T>(queue: number, work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = slots
  return async (queue, work) => {
    if (free > 0) free -= 1
    else if (waiting.length >= queue) throw new BusyError()
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
