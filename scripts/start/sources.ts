import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const folders = ['app', 'components', 'server', 'collections', 'database', 'locales', 'domain', 'public']

/** The files that a build is made of, relative to the project, in a fixed order. */
function sourceFiles(root: string): string[] {
  const inFolders = folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(folder, name),
      ),
    )
    .filter((name) => !/\.test\.tsx?$/.test(name) && statSync(path.join(root, name)).isFile())
  const beside = readdirSync(root).filter((name) => /\.(ts|mjs)$|^package-lock\.json$/.test(name))
  return [...inFolders, ...beside]
    .filter((name) => !/^(next-env\.d|vitest\.config|playwright\.config)\.ts$/.test(name))
    .sort()
}

/** Changes when a build made earlier no longer is what the sources would give. */
export function sourcesHash(root: string): string {
  const hash = createHash('sha256').update(process.env.PSEUDO_LOCALE ?? '')
  for (const name of sourceFiles(root)) hash.update(`\0${name}\0`).update(readFileSync(path.join(root, name)))
  return hash.digest('hex')
}
