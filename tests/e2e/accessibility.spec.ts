import { expectPageToBeForEverybody } from '@/tests/support/accessible-page'
import { addresses } from '@/tests/support/addresses'
import { test } from '@/tests/support/test'

const missing = { nl: '/ouders/vragen/bestaat-niet', en: '/en/parents/questions/does-not-exist' }

for (const language of ['nl', 'en'] as const)
  test.describe(`in ${language}`, () => {
    test.use({ expectedTrouble: [/404.*(bestaat-niet|does-not-exist)/] })
    for (const path of [...addresses(language).map((address) => address.path), missing[language]])
      test(`${path} is for everyone`, async ({ page }) => {
        await page.goto(path)
        await expectPageToBeForEverybody(page)
      })
  })
