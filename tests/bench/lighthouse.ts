import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'

import { freePort } from '../support/site-process'
import type { Row } from './table'

const pages = ['/ouders', '/jongeren', '/ouders/vragen/wat-is-een-opp', '/ouders/zoeken?q=hulp']
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/**
 * Lighthouse's four scores. The example region keeps search engines out, which costs points under seo.
 * Where Lighthouse cannot run the row says why.
 */
export async function lighthouseScores(site: string, executablePath: string): Promise<Row[]> {
  const port = await freePort()
  const args = ['--no-sandbox', '--disable-background-networking', `--remote-debugging-port=${port}`]
  const browser = await chromium.launch({ executablePath, args })
  const rows: Row[] = []
  try {
    for (const page of pages) {
      const result = await lighthouse(site + page, { port, output: 'json', logLevel: 'error' })
      const scores = categories.map((name) => [
        name,
        Math.round((result?.lhr.categories[name]?.score ?? NaN) * 100),
      ])
      rows.push({ page, ...(Object.fromEntries(scores) as Row) })
    }
  } catch (error) {
    rows.push({ page: `Lighthouse cannot run: ${error instanceof Error ? error.message : String(error)}` })
  } finally {
    await browser.close()
  }
  return rows
}
