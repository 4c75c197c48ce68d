import { test as base } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { freePort, startSite, type SiteProcess } from '../../support/site-process'

type Own = { site: SiteProcess & { folder: string } }

/** Playwright's test on a site of its own, for tests that look into its database or change its keys. */
export const test = base.extend<object, Own>({
  site: [
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'steunwijzer-own-'))
      const site = await startSite(folder, await freePort())
      await use({ ...site, folder })
      await site.stop('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
})
