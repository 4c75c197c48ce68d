import { open } from '@/tests/support/asking'
import { elsewhere, standInForElsewhere } from '@/tests/support/elsewhere'
import { expect, test } from '@/tests/support/test'

for (const path of ['/ouders/contact/vraag', '/jongeren/contact/vraag', '/bericht'])
  test(`${path} can be left by a plain link, which promises no more than that`, async ({ page, context }) => {
    await standInForElsewhere(context)
    await open(page, path)
    await expect(page.getByText('Drie keer Shift werkt ook.')).toBeHidden()
    await page.getByRole('link', { name: 'Snel weg', exact: true }).click()
    await expect(page).toHaveURL(elsewhere)
  })
