/**
 * Does something for each record, also when it fails for one before. Which ones it failed for is told in
 * the server's log by id alone: an error of the database may hold what was being written.
 * @returns what went wrong, in order
 */
export async function eachOnItsOwn<T extends { id: string }>(
  of: string,
  records: readonly T[],
  work: (record: T) => Promise<unknown>,
): Promise<unknown[]> {
  const failures: unknown[] = []
  for (const record of records)
    try {
      await work(record)
    } catch (error) {
      process.stderr.write(`Could not be seen to, the others were: ${of} ${record.id}\n`)
      failures.push(error)
    }
  return failures
}
