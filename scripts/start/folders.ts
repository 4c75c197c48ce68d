import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

import { StartProblem } from './problem'

function makeWritable(folder: string, setting: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch {
    throw new StartProblem(
      `The folder ${folder} cannot be written: give this account write access to it, or set ${setting} in .env to another place.`,
    )
  }
}

/**
 * Makes the folders for the database and the images, and checks that both can be written.
 * @param databaseUri as in env.ts; only a file: URI has a folder
 */
export function prepareFolders(databaseUri: string, mediaDir: string): void {
  makeWritable(path.resolve(mediaDir), 'MEDIA_DIR')
  if (!databaseUri.startsWith('file:')) return
  const file = path.resolve(databaseUri.slice('file:'.length))
  makeWritable(path.dirname(file), 'DATABASE_URI')
  if (!existsSync(file)) return
  try {
    accessSync(file, constants.R_OK | constants.W_OK)
  } catch {
    throw new StartProblem(
      `The database ${file} cannot be written: give this account write access to the file.`,
    )
  }
}
