/**
 * A reader that answers with what it read last when reading fails, such as while the database is away.
 * It still fails when it never read anything.
 */
export function lastGood<T>(read: () => Promise<T>): () => Promise<T> {
  let last: { value: T } | undefined
  return async () => {
    try {
      last = { value: await read() }
    } catch (error) {
      if (!last) throw error
    }
    return last.value
  }
}
