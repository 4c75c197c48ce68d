import { expectTranslationToHold, sentencesWithoutLanguage } from '@/tests/support/accessible-page'
import { addresses } from '@/tests/support/addresses'
import { expect, test } from '@/tests/support/test'

for (const { path } of addresses('ar-XB'))
  test(`${path} holds from right to left`, async ({ page }) => {
    expect((await page.goto(path))?.status()).toBe(200)
    const html = page.locator('html')
    await expect(html).toHaveAttribute('dir', 'rtl')
    await expect(html).toHaveAttribute('lang', 'ar-XB')
    await expectTranslationToHold(page)
    // Every sentence comes from the messages or says its language.
    expect(await sentencesWithoutLanguage(page)).toEqual([])
  })

test('the layout is mirrored', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/ar-XB/parents')
  const banner = page.getByRole('banner')
  const logo = await banner.getByRole('link').first().boundingBox()
  const levels = await banner.getByRole('navigation', { name: /Who are you/ }).boundingBox()
  expect(logo?.x).toBeGreaterThan(640)
  expect(levels?.x).toBeLessThan(640)
})

test('a Dutch text says that it is Dutch, to the reader and to the browser', async ({ page }) => {
  await page.goto('/ar-XB/parents/questions/wat-is-een-opp')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Wat is een OPP?')
  await expect(heading).toHaveAttribute('lang', 'nl')
  await expect(heading).toHaveAttribute('dir', 'ltr')
  await expect(page.getByText('This text is not available in English yet.')).toBeVisible()
  const summary = page.getByRole('main').locator('p[lang=nl]').first()
  await expect(summary).toContainText('ontwikkelingsperspectief')
  await expect(summary).toHaveCSS('text-align', 'start')
  await expect(summary).toHaveCSS('direction', 'ltr')
})
