/**
 * Fills `seededFolder` with the example region, accounts and a team, and starts the built site on a copy of it,
 * for the browser tests. With `--seed-only` nothing is started; `SEED_FOLDER` names another folder then, `REGION`
 * another region, and `TEAM_KEY=none` leaves out the team.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { accounts, seededFolder, siteEnvironment, testPort } from './site'

const seeded = process.env.SEED_FOLDER ?? seededFolder
rmSync(seeded, { recursive: true, force: true })
await mkdir(seeded, { recursive: true })
Object.assign(process.env, siteEnvironment(seeded, testPort))

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
for (const data of Object.values(accounts)) {
  const user = await payload.create({ collection: 'users', data })
  if (needsSecondFactor(user)) await giveSecondFactor(payload, user.id)
  if (user.email === accounts.caseworker.email && process.env.TEAM_KEY !== 'none')
    await makeTeam(payload, user.id, seeded)
}
await payload.destroy()
if (process.argv.includes('--seed-only')) process.exit(0)

const folder = mkdtempSync(path.join(tmpdir(), 'steunwijzer-site-'))
cpSync(seeded, folder, { recursive: true })
Object.assign(process.env, siteEnvironment(folder, testPort))
const server = next(['start', '-p', String(testPort)], 'inherit')
const stop = () => server.kill('SIGTERM')
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
server.once('exit', (code) => {
  rmSync(folder, { recursive: true, force: true })
  process.exit(code ?? 0)
})
