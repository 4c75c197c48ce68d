import { tabTo } from '@/tests/support/keyboard'
import { expect, test } from '@/tests/support/test'

test.beforeEach(({ page }) => page.goto('/ouders/vragen/wat-is-een-opp'))

test('a difficult word opens and closes by keyboard', async ({ page }) => {
  const word = page.getByRole('main').locator('button[popovertarget]').first()
  const card = page.getByRole('note')
  await expect(card).toBeHidden()
  await tabTo(page, word)
  await page.keyboard.press('Enter')
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(word).toBeFocused()
})

test('the card is the next stop of the Tab key, and leads to the glossary', async ({ page }) => {
  await tabTo(page, page.getByRole('main').locator('button[popovertarget]').first())
  await page.keyboard.press('Space')
  const more = page.getByRole('note').getByRole('link', { name: 'Meer over dit woord' })
  await expect(more).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(more).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/ouders\/begrippen#[a-z-]+$/)
  await expect(page.locator(':target')).toBeInViewport()
})

test('a click opens it; its own button and a click elsewhere close it', async ({ page }) => {
  const word = page.getByRole('main').locator('button[popovertarget]').first()
  const card = page.getByRole('note')
  await word.click()
  await expect(card).toBeVisible()
  await card.getByRole('button', { name: 'Sluiten' }).click()
  await expect(card).toBeHidden()
  await word.click()
  await expect(card).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(card).toBeHidden()
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('a tap opens it and the whole card is in sight', async ({ page }) => {
    await page.getByRole('main').locator('button[popovertarget]').first().tap()
    const card = page.getByRole('note')
    await expect(card).toBeInViewport({ ratio: 1 })
    await card.getByRole('button', { name: 'Sluiten' }).tap()
    await expect(card).toBeHidden()
  })
})

test('the same word is explained once on a page', async ({ page }) => {
  const targets = await page
    .getByRole('main')
    .locator('button.term')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('popovertarget')))
  expect(targets.length).toBeGreaterThan(1)
  expect(new Set(targets).size).toBe(targets.length)
})
