import type { Page } from '@playwright/test'

import { expectPageToBeForEverybody, expectTranslationToHold } from '@/tests/support/accessible-page'
import { addresses } from '@/tests/support/addresses'
import { livePages } from '@/tests/support/page-types'
import { testPort } from '@/tests/support/site'
import { expect, test } from '@/tests/support/test'
import { bytesOf, scriptsOf, weigh, type Visit } from '@/tests/support/wire'

// One visit of each kind of page, at both levels and in both languages, is asked all that must hold for every page.

const kilobyte = 1000
const site = `http://localhost:${testPort}`
const missing = { nl: '/ouders/vragen/bestaat-niet', en: '/en/parents/questions/does-not-exist' }

function print(path: string, { transfers, layoutShift }: Visit): void {
  const numbers = [bytesOf(transfers), transfers.length, bytesOf(scriptsOf(transfers)), layoutShift]
  process.stdout.write(`${numbers.map((number) => String(number).padStart(9)).join('')}  ${path}\n`)
}

/** What holds for every page: it is ours alone, it sets no cookie and it stays where it is. */
async function expectModest(page: Page, path: string): Promise<Visit> {
  // The first visitor of all waits until the page is made; this is about what comes over the wire.
  const visit = await weigh(page, site + path)
  print(path, visit)
  expect(
    visit.transfers.filter(({ url }) => !url.startsWith(`${site}/`) && !url.startsWith('data:')),
  ).toEqual([])
  expect(visit.cookies).toBe(0)
  // Letters that come late on a slow machine may move a line by a hair; a page that jumps is far above this.
  expect(visit.layoutShift).toBeLessThan(0.01)
  return visit
}

/** What a first visit may cost: a page that is made for each visit and keeps the framework costs at most 200 kB. */
function expectCost(visit: Visit, path: string): void {
  if (livePages.includes(path)) expect(bytesOf(visit.transfers)).toBeLessThanOrEqual(200 * kilobyte)
  else expectSmall(visit)
}

/** A page that runs no framework costs a first visit at most 80 kB, 10 requests and 10 kB of our own scripts. */
function expectSmall({ transfers }: Visit): void {
  expect(bytesOf(transfers)).toBeLessThanOrEqual(80 * kilobyte)
  expect(transfers.length).toBeLessThanOrEqual(10)
  const scripts = scriptsOf(transfers)
  expect(bytesOf(scripts)).toBeLessThanOrEqual(10 * kilobyte)
  expect(scripts.filter(({ url }) => url.includes('/_next/'))).toEqual([])
}

for (const language of ['nl', 'en'] as const) {
  const expectForAll = language === 'nl' ? expectPageToBeForEverybody : expectTranslationToHold

  for (const { path } of addresses(language))
    test(`${path} is there, small and for everyone`, async ({ page }) => {
      const visit = await expectModest(page, path)
      expect(visit.status).toBe(200)
      expect(visit.complaints).toEqual([])
      expectCost(visit, path)
      await expectForAll(page)
    })

  test.describe('an address that does not exist', () => {
    test.use({ expectedTrouble: [/404.*(bestaat-niet|does-not-exist)/] })

    test(`${missing[language]} is a small page for everyone too`, async ({ page }) => {
      const visit = await expectModest(page, missing[language])
      expect(visit.status).toBe(404)
      expectSmall(visit)
      await expectForAll(page)
    })
  })
}
