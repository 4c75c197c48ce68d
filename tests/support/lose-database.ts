import { open, readFile, writeFile } from 'node:fs/promises'

/** Empties the index that all who have the database open share, so that they look at the files again. */
async function forgetIndex(file: string): Promise<void> {
  const index = await open(`${file}-shm`, 'r+')
  const { size } = await index.stat()
  await index.write(Buffer.alloc(size), 0, size, 0)
  await index.close()
}

/**
 * Makes an SQLite database unreadable for a server that has it open, as a failing disk does. Moving the
 * file would not: whoever has a file open keeps it. Nothing may write at the same time.
 * @returns brings it back as it was
 */
export async function loseDatabase(file: string): Promise<() => Promise<void>> {
  const files = [file, `${file}-wal`]
  const contents = await Promise.all(files.map((name) => readFile(name)))
  const fill = async (parts: readonly (Buffer | string)[]) => {
    for (const [index, name] of files.entries()) await writeFile(name, parts[index] ?? '')
    await forgetIndex(file)
  }
  await fill([])
  return () => fill(contents)
}
