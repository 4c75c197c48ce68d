import { BusyError } from '@/domain/gate'

const pause = 3000

let failedAt = 0
let trying = false

/**
 * Writes, unless the last write failed just now. A locked SQLite file makes a write wait for seconds and
 * the whole server with it; with many senders that would be minutes. So after a failure one write at a
 * time finds out whether it works again, and the others are refused at once.
 * @throws BusyError when it was not tried; otherwise what the write throws
 */
export async function unlessFailing<T>(write: () => Promise<T>): Promise<T> {
  const failing = failedAt > 0
  if (failing && (trying || Date.now() - failedAt < pause)) throw new BusyError()
  trying = failing
  try {
    const result = await write()
    failedAt = 0
    return result
  } catch (error) {
    failedAt = Date.now()
    throw error
  } finally {
    trying = false
  }
}
