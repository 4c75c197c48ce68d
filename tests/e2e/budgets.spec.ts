import { expect, test, type Page } from '@playwright/test'

import { cachedPages, formPages, livePages } from '../support/page-types'
import { testPort } from '../support/site'
import { bytesOf, scriptsOf, weigh, type Visit } from '../support/wire'

const kilobyte = 1000
const site = `http://localhost:${testPort}`

// One worker, in order, so that the table at the end holds every page.
test.describe.configure({ mode: 'default' })

const rows: string[] = []
const cells = (...values: (string | number)[]) => values.map((value) => String(value).padStart(9)).join('')

function note(path: string, { transfers, layoutShift }: Visit): void {
  const numbers = [bytesOf(transfers), transfers.length, bytesOf(scriptsOf(transfers)), layoutShift]
  rows.push(cells(...numbers) + '  ' + path)
}

test.afterAll(() => {
  process.stdout.write(['', cells('bytes', 'requests', 'scripts', 'shift'), ...rows, ''].join('\n'))
})

/** What holds for every page: it is there, it is ours alone, it sets no cookie and it stays where it is. */
async function expectModest(page: Page, path: string): Promise<Visit> {
  // The first visitor of all waits until the page is made; this is about what comes over the wire.
  const visit = await weigh(page, site + path)
  note(path, visit)
  expect(visit.status).toBe(200)
  expect(
    visit.transfers.filter(({ url }) => !url.startsWith(`${site}/`) && !url.startsWith('data:')),
  ).toEqual([])
  expect(visit.cookies).toBe(0)
  // Letters that come late on a slow machine may move a line by a hair; a page that jumps is far above this.
  expect(visit.layoutShift).toBeLessThan(0.01)
  expect(visit.complaints).toEqual([])
  return visit
}

for (const path of [...cachedPages, ...formPages])
  test(`a first visit of ${path} costs at most 80 kB and 10 requests`, async ({ page }) => {
    const { transfers } = await expectModest(page, path)
    expect(bytesOf(transfers)).toBeLessThanOrEqual(80 * kilobyte)
    expect(transfers.length).toBeLessThanOrEqual(10)
    const scripts = scriptsOf(transfers)
    expect(bytesOf(scripts)).toBeLessThanOrEqual(10 * kilobyte)
    expect(scripts.filter(({ url }) => url.includes('/_next/'))).toEqual([])
  })

for (const path of livePages)
  test(`a first visit of ${path} costs at most 200 kB`, async ({ page }) => {
    const { transfers } = await expectModest(page, path)
    expect(bytesOf(transfers)).toBeLessThanOrEqual(200 * kilobyte)
  })
