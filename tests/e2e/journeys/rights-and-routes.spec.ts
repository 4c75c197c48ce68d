import { expect, test } from '@/tests/support/test'

test('rights and duties can be narrowed to whose they are and what they are', async ({ page }) => {
  await page.goto('/ouders/rechten-en-plichten')
  const main = page.getByRole('main')
  const items = main.getByRole('listitem').getByRole('heading', { level: 3 })
  const heading = (name: string) => main.getByRole('heading', { level: 2, name, exact: true })
  const visible = (text: string | RegExp) =>
    main.getByRole('status').getByText(text).filter({ visible: true })
  await expect(items).toHaveCount(18)

  await page.getByRole('radio', { name: 'Ouders' }).check()
  await expect(heading('Ouders')).toBeVisible()
  await expect(heading('Scholen')).toBeHidden()
  await expect(items).toHaveCount(6)

  await page.getByRole('radio', { name: 'Plichten' }).check()
  await expect(items).toHaveCount(1)
  await expect(visible(/^1 plicht$/)).toHaveCount(1)

  await page.getByRole('radio', { name: 'Rechten' }).check()
  await page.getByRole('radio', { name: 'Scholen' }).check()
  await expect(items).toHaveCount(0)
  await expect(visible('Dat betekent niet dat de wet er niets over zegt.')).toHaveCount(1)

  await page.getByRole('button', { name: 'Laat alles weer zien' }).click()
  await expect(items).toHaveCount(18)
})

test('what a young person has comes first for a young person', async ({ page }) => {
  await page.goto('/jongeren/rechten-en-plichten')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText('Jij')
})

test('a right names the law it stands on', async ({ page }) => {
  await page.goto('/ouders/rechten-en-plichten')
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/ouders\/rechten-en-plichten\/[a-z-]+$/)
  const law = page.getByRole('main').getByRole('link', { name: /^Wet / }).first()
  await expect(law).toHaveAttribute('href', /^https:\/\/wetten\.overheid\.nl\//)
})

test('a route numbers its steps in order, and its list jumps to a step', async ({ page }) => {
  await page.goto('/ouders/routes/extra-hulp-middelbare-school-voorbeeldstreek')
  const main = page.getByRole('main')
  const steps = main.getByRole('heading', { level: 3, name: /^Stap \d+: / })
  const numbers = (await steps.allTextContents()).map((text) => Number(/^Stap (\d+)/.exec(text)?.[1]))
  expect(numbers.length).toBeGreaterThan(3)
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))

  const list = page.getByRole('navigation', { name: /stappen/ })
  await expect(list.getByRole('listitem')).toHaveCount(numbers.length)
  await list.getByRole('link', { name: /Een plan op maat/ }).click()
  await expect(page).toHaveURL(/#stap-3$/)
  await expect(main.getByRole('heading', { name: 'Stap 3: Een plan op maat: het OPP' })).toBeInViewport()
  const step = main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Stap 3:/ }) })
  await expect(step).toContainText('binnen 6 weken na de inschrijving')
  await expect(step).toContainText('Ja, uw toestemming is nodig.')
})
