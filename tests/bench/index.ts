/**
 * `npm run bench`: what the built site costs and how fast it is, on this machine. Numbers to look at, never
 * a test: what must hold on every machine stands in tests/e2e/budgets.spec.ts.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'

import { findChromium } from '../../scripts/test/chromium'
import { cachedPages } from '../support/page-types'
import { freePort, seedSite, startSite } from '../support/site-process'
import { lighthouseScores } from './lighthouse'
import { throughput } from './throughput'
import { timeToPublish } from './publish'
import { sealing, storing } from './requests'
import { table } from './table'
import { firstVisits } from './visits'

if (!existsSync('.next/BUILD_ID')) throw new Error('There is no build yet: run npm run build first.')
const chromium = findChromium()
const folder = await mkdtemp(path.join(tmpdir(), 'steunwijzer-bench-'))
console.log(`Node ${process.version} on ${availableParallelism()} cores. Seeding a site to measure.`)
await seedSite(folder)
const site = await startSite(folder, await freePort())
try {
  for (const page of cachedPages) await (await fetch(site.address + page)).arrayBuffer()
  console.log('\nA first visit, nothing cached in the browser (bytes over the wire)')
  console.log(table(await firstVisits(site.address, chromium)))
  console.log('\nLighthouse, mobile, with its simulated slow phone (of 100)')
  console.log(table(await lighthouseScores(site.address, chromium)))
  console.log('\nRequests per second of a made page beside the same bytes from nginx (one process each)')
  console.log(table(await throughput(site.address, folder)))
  console.log('\nFrom the moment of publishing to the new text on the page')
  console.log(table(await timeToPublish(site.address)))
  console.log('\nQuestions that are sent at the same time, sealed and stored')
  console.log(table(await storing(site.address)))
  console.log('\nWhat sealing costs, and one guess of four words (Argon2id)')
  console.log(table(await sealing(folder)))
} finally {
  await site.stop('SIGTERM')
  await rm(folder, { recursive: true, force: true })
}
