/** `npm start`: from a fresh copy to a running site. Each step says what to do when it cannot go on. */
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

import { config as readEnvironmentFile } from 'dotenv'
import { z } from 'zod'

import { progressOn } from '../progress'
import { defaultRegion, regionFolder } from '../seed/region'
import { buildIfNeeded } from './build'
import { checkDatabase, prepareDatabase } from './database'
import { exampleTeam, type ExampleTeam } from './example-team'
import { firstAccount, type Account } from './first-account'
import { prepareFolders } from './folders'
import { checkNode } from './node-version'
import { checkPort } from './port'
import { sentence } from '../sentence'
import { writeSecrets } from './secrets'
import { serve } from './serve'

const log = progressOn(process.stdout)
let account: Account | undefined
let team: ExampleTeam | undefined

/** What was made just now; none of it can be shown again. */
function showOnce(): void {
  if (account) {
    log.line(`First account: ${account.email}`)
    log.line(`Password:      ${account.password}`)
  }
  if (team) {
    log.line(`Example caseworker: ${team.email}`)
    log.line(`Password:           ${team.password}`)
    log.line(`Passphrase:         ${team.passphrase}  (opens requests in the CMS)`)
    log.line(`Recovery key:       ${team.recovery}`)
  }
  if (account ?? team)
    log.line('This is shown only once: write it down. At the first login the CMS asks for a second step.')
}

async function start(): Promise<void> {
  const software = z.object({ engines: z.object({ node: z.string() }) })
  checkNode(
    process.versions.node,
    software.parse(JSON.parse(readFileSync('package.json', 'utf8'))).engines.node,
  )
  writeSecrets('.env')
  readEnvironmentFile({ quiet: true })
  // Before env.ts is read: only in production mode does Payload bring the database up to date.
  Object.assign(process.env, { NODE_ENV: 'production' })
  const { env } = await import('@/env')
  const region = process.env.REGION || defaultRegion
  regionFolder('content', region)
  // Containers set HOSTNAME to their own name, which is no choice of address.
  const host = [hostname(), '', undefined].includes(process.env.HOSTNAME)
    ? 'localhost'
    : String(process.env.HOSTNAME)
  await checkPort(env.port, host)
  prepareFolders(env.databaseUri, env.mediaDir)
  await checkDatabase(env.databaseUri)

  const [payload] = await Promise.all([prepareDatabase(region, log), buildIfNeeded(log)])
  account = await firstAccount(payload)
  team = await exampleTeam(payload)
  await payload.destroy()
  await serve(env.port, host)
  log.line('')
  log.line(`Site: ${env.siteUrl}`)
  log.line(`CMS:  ${env.siteUrl}/admin`)
  showOnce()
  log.line('Stop with Ctrl+C.')
}

try {
  await start()
} catch (error) {
  showOnce()
  console.error(sentence(error))
  process.exit(1)
}
