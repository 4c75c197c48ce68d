/**
 * Makes the generated files anew: `npm run generate [migration-name]`. With `--check` it compares instead
 * of keeping, so that a forgotten generation fails. Files are deleted first: a generator that reports
 * success and has done nothing is seen (Payload's own command line sometimes does just that).
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { config as readEnvironmentFile } from 'dotenv'

import { newMigration } from './new-migration'

const files = ['collections/payload-types.ts', 'app/(payload)/admin/importMap.js']
const check = process.argv.includes('--check')
const name = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'schema'

readEnvironmentFile({ quiet: true })
// The schema is read from the config alone; a throw-away database keeps the real one out of it.
const scratch = mkdtempSync(path.join(tmpdir(), 'steunwijzer-'))
process.env.DATABASE_URI = `file:${scratch}/schema.db`

const before = new Map(files.map((file) => [file, existsSync(file) ? readFileSync(file, 'utf8') : '']))
for (const file of files) rmSync(file, { force: true })
// The config is read with an import map in place; this one is too short to pass for a generated one.
writeFileSync('app/(payload)/admin/importMap.js', 'export const importMap = {}\n')

try {
  const { getPayload, generateImportMap } = await import('payload')
  const { generateTypes } = await import('payload/node')
  const { default: config } = await import('@payload-config')
  await generateTypes(await config, { log: false })
  await generateImportMap(await config, { force: true, log: false })

  const missing = files.filter((file) => !existsSync(file) || readFileSync(file, 'utf8').length < 100)
  if (missing.length > 0) throw new Error(`Nothing was generated for ${missing.join(', ')}: run it again.`)

  const payload = await getPayload({ config })
  const migration = await newMigration(payload, name, { keep: !check })
  await payload.destroy()

  const outdated = files.filter((file) => readFileSync(file, 'utf8') !== before.get(file))
  if (check && (outdated.length > 0 || migration)) {
    const names = [...outdated, ...(migration ? ['database/migrations/sqlite'] : [])]
    throw new Error(`Out of date: ${names.join(', ')}. Run npm run generate and commit the result.`)
  }
  console.log(
    check
      ? 'Generated files are up to date.'
      : `Generated${migration ? `, with migration ${migration}` : ''}.`,
  )
} catch (error) {
  if (check) for (const [file, text] of before) writeFileSync(file, text)
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
process.exit()
