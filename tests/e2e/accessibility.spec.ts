import {
  expectNoSidewaysScrolling,
  expectPageToBeAccessible,
  smallTargets,
} from '@/tests/support/accessible-page'
import { addresses } from '@/tests/support/addresses'
import { expect, test } from '@/tests/support/test'

const missing = { nl: '/ouders/vragen/bestaat-niet', en: '/en/parents/questions/does-not-exist' }
const narrow = { width: 320, height: 800 }
const wide = { width: 1280, height: 900 }

for (const language of ['nl', 'en'] as const)
  test.describe(`in ${language}`, () => {
    test.use({ expectedTrouble: [/404.*(bestaat-niet|does-not-exist)/] })
    for (const path of [...addresses(language).map((address) => address.path), missing[language]])
      test(`${path} is for everyone`, async ({ page }) => {
        await page.setViewportSize(wide)
        await page.goto(path)
        await expectPageToBeAccessible(page)

        await page.setViewportSize(narrow)
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
        await expectPageToBeAccessible(page)
        await expectNoSidewaysScrolling(page)
        expect(await smallTargets(page, 'header nav, footer nav, aside, form', 44), 'too small').toEqual([])
        expect(await smallTargets(page, 'body', 24), 'smaller than WCAG 2.5.8 allows').toEqual([])

        await page.setViewportSize(wide)
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
        await expectNoSidewaysScrolling(page)
      })
  })
