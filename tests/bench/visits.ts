import { chromium } from '@playwright/test'

import { cachedPages, livePages } from '../support/page-types'
import { bytesOf, scriptsOf, weigh } from '../support/wire'
import type { Row } from './table'

/** One row for each page type: what a first visit costs. */
export async function firstVisits(site: string, executablePath: string): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const rows: Row[] = []
  try {
    for (const path of [...cachedPages, ...livePages].filter((address) => !address.startsWith('/en'))) {
      const context = await browser.newContext()
      const { transfers } = await weigh(await context.newPage(), site + path)
      rows.push({
        page: path,
        bytes: bytesOf(transfers),
        requests: transfers.length,
        scripts: bytesOf(scriptsOf(transfers)),
      })
      await context.close()
    }
  } finally {
    await browser.close()
  }
  return rows
}
