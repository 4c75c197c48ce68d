/**
 * Makes the generated files anew: `npm run generate`. With `--check` it compares instead of keeping,
 * so that a forgotten generation fails. Files are deleted first: a generator that does nothing is seen.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import 'dotenv/config'

// The schema is read from the config alone; an empty throw-away database keeps the real one out of it.
const scratch = mkdtempSync(path.join(tmpdir(), 'steunwijzer-'))
process.env.DATABASE_URI = `file:${scratch}/schema.db`

const generated = ['collections/payload-types.ts', 'app/(payload)/admin/importMap.js']
const migrations = path.resolve('database/migrations/sqlite')
const check = process.argv.includes('--check')

const before = new Map(generated.map((file) => [file, existsSync(file) ? readFileSync(file, 'utf8') : '']))
const migrationFiles = () => readdirSync(migrations).sort().join('\n')

for (const file of generated) rmSync(file, { force: true })
// The import map is written over, so it must exist; a marker shows whether that happened.
writeFileSync('app/(payload)/admin/importMap.js', 'export const importMap = {}\n')

const { getPayload, generateImportMap } = await import('payload')
const { generateTypes } = await import('payload/node')
const { default: config } = await import('@payload-config')
const resolved = await config
await generateTypes(resolved, { log: false })
await generateImportMap(resolved, { force: true, log: false })

const payload = await getPayload({ config })
const known = migrationFiles()
const indexFile = path.join(migrations, 'index.ts')
const index = readFileSync(indexFile, 'utf8')
await payload.db.createMigration({
  payload,
  migrationName: check ? 'drift' : (process.argv[2] ?? 'schema'),
  skipEmpty: true,
  forceAcceptWarning: true,
})
const drifted = migrationFiles() !== known
await payload.destroy()
rmSync(scratch, { recursive: true })

const missing = generated.filter((file) => !existsSync(file) || readFileSync(file, 'utf8').length < 100)
if (missing.length > 0)
  throw new Error(`Nothing was generated for ${missing.join(', ')}. Run npm run generate again.`)

if (check) {
  const differing = generated.filter((file) => readFileSync(file, 'utf8') !== before.get(file))
  for (const file of differing) writeFileSync(file, before.get(file) ?? '')
  if (drifted) {
    const old = new Set(known.split('\n'))
    for (const file of readdirSync(migrations)) if (!old.has(file)) rmSync(path.join(migrations, file))
    writeFileSync(indexFile, index)
    differing.push('database/migrations/sqlite')
  }
  if (differing.length > 0) {
    console.error(`Out of date: ${differing.join(', ')}. Run npm run generate and commit the result.`)
    process.exit(1)
  }
}
console.log(check ? 'Generated files are up to date.' : 'Generated files are written.')
process.exit(0)
