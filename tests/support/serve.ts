/** Starts the built site on a new database with the example region, for the browser tests. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { accounts, siteEnvironment, testPort } from './site'

const folder = process.env.TEST_FOLDER ?? mkdtempSync(path.join(tmpdir(), 'steunwijzer-site-'))
Object.assign(process.env, siteEnvironment(folder, testPort))

const { default: config } = await import('@payload-config')
const { getPayload } = await import('payload')
const { seed } = await import('@/scripts/seed/seed')
const { progressOn } = await import('@/scripts/progress')
const { next } = await import('@/scripts/start/next')
const { needsSecondFactor } = await import('@/domain/second-factor/required')
const { giveSecondFactor } = await import('./second-factor')
const { makeTeam } = await import('./team')

const payload = await getPayload({ config })
await seed({ payload, region: process.env.REGION ?? 'voorbeeld', log: progressOn(process.stdout) })
const users = await payload.count({ collection: 'users' })
if (users.totalDocs === 0)
  for (const data of Object.values(accounts)) {
    const user = await payload.create({ collection: 'users', data })
    if (needsSecondFactor(user)) await giveSecondFactor(payload, user.id)
    if (user.email === accounts.caseworker.email) await makeTeam(payload, user.id, folder)
  }
await payload.destroy()

const server = next(['start', '-p', String(testPort)], 'inherit')
const stop = () => server.kill('SIGTERM')
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
server.once('exit', (code) => {
  if (!process.env.TEST_FOLDER) rmSync(folder, { recursive: true, force: true })
  process.exit(code ?? 0)
})
