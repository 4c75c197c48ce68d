import { expectPageToBeAccessible } from '@/tests/support/accessible-page'
import { stopsOf, tabTo } from '@/tests/support/keyboard'
import { expect, test } from '@/tests/support/test'

test('the first stop of the keyboard skips to the text', async ({ page }) => {
  await page.goto('/ouders/vragen/wat-is-een-opp')
  const skip = page.getByRole('link', { name: 'Naar de tekst' })
  await page.keyboard.press('Tab')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
})

for (const path of [
  '/ouders',
  '/jongeren/scholen',
  '/ouders/mijn-regio',
  '/jongeren/rechten-en-plichten',
  '/ouders/contact',
  '/ouders/contact/vraag',
  '/jongeren/contact/vraag',
  '/bericht',
])
  test(`every stop of the keyboard on ${path} can be seen`, async ({ page }) => {
    await page.goto(path)
    const stops = await stopsOf(page, 60)
    expect(stops.length).toBeGreaterThan(15)
    expect(stops.filter(({ marked, inSight }) => !marked || !inSight)).toEqual([])
  })

test('a form error leads the keyboard to its field', async ({ page }) => {
  await page.goto('/ouders/mijn-regio?postcode=&sector=')
  const link = page.getByRole('alert').getByRole('link').first()
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Postcode')).toBeFocused()
})

test('an open explanation is for everyone too', async ({ page }) => {
  await page.goto('/ouders/vragen/wat-is-een-opp')
  await page.getByRole('main').locator('button.term').first().click()
  await expect(page.getByRole('note')).toBeVisible()
  await expectPageToBeAccessible(page)
})

test.describe('a reader who wants less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('sees nothing move', async ({ page }) => {
    await page.goto('/jongeren')
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
          return animationName !== 'none' || parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth'
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect(moving).toEqual([])
  })
})
