import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Every file in a folder and the folders in it, as paths from the root of the project. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort()
}
