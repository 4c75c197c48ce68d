import { expect, test } from '@/tests/support/test'

test('a parent reads an answer and keeps the place across levels and languages', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 })
  const main = page.getByRole('main')
  const levels = page.getByRole('navigation', { name: /Voor wie|Who are you/ })
  const languages = page.getByRole('navigation', { name: /^(Taal|Language)$/ })

  await page.goto('/ouders')
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Vragen' }).click()
  await main.getByRole('link', { name: 'Wat is een OPP?', exact: true }).first().click()
  await expect(page).toHaveURL('/ouders/vragen/wat-is-een-opp')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(heading).toHaveText('Wat is een OPP?')
  await expect(main).toContainText('Er staat in welke hulp uw kind krijgt.')
  await expect(main).toContainText('Wet voortgezet onderwijs 2020, artikel 2.44')
  await expect(main).toContainText('Nagekeken op 21 november 2026')
  await expect(levels.getByRole('link', { name: 'Ouders' })).toHaveAttribute('aria-current', 'true')

  await levels.getByRole('link', { name: 'Jongeren' }).click()
  await expect(page).toHaveURL('/jongeren/vragen/wat-is-een-opp')
  await expect(main).toContainText('is jouw plan op school.')
  await expect(main).not.toContainText('uw kind')
  await expect(levels.getByRole('link', { name: 'Jongeren' })).toHaveAttribute('aria-current', 'true')

  await languages.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/young-people/questions/wat-is-een-opp')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(heading).toHaveText('What is an OPP?')

  await levels.getByRole('link', { name: 'Parents' }).click()
  await expect(page).toHaveURL('/en/parents/questions/wat-is-een-opp')
  await languages.getByRole('link', { name: 'Nederlands' }).click()
  await expect(page).toHaveURL('/ouders/vragen/wat-is-een-opp')
})

test('an answer leads on to what belongs with it', async ({ page }) => {
  await page.goto('/ouders/vragen/wat-is-een-opp')
  await page
    .getByRole('main')
    .getByRole('link', { name: /mee eens|niet eens/i })
    .first()
    .click()
  await expect(page).toHaveURL('/ouders/vragen/niet-eens-met-het-opp')
})

test('the choice of a level is kept in the path, not in a cookie', async ({ page, context }) => {
  await page.goto('/')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Ik zit zelf op school/ })
    .click()
  await expect(page).toHaveURL('/jongeren')
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Begrippen' }).click()
  await expect(page).toHaveURL('/jongeren/begrippen')
  expect(await context.cookies()).toEqual([])
})
