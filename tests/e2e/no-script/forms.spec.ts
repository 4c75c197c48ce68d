import { expect, test } from '@/tests/support/test'

test('the search form answers', async ({ page }) => {
  await page.goto('/jongeren')
  const search = page.getByRole('banner').getByRole('search')
  await search.getByRole('searchbox').fill('OPP')
  await search.getByRole('button', { name: 'Zoeken' }).click()
  await expect(page).toHaveURL('/jongeren/zoeken?q=OPP')
  await page.getByRole('main').getByRole('link', { name: 'Wat is een OPP?' }).click()
  await expect(page).toHaveURL('/jongeren/vragen/wat-is-een-opp')
})

test('the postcode form answers', async ({ page }) => {
  await page.goto('/ouders/mijn-regio')
  const main = page.getByRole('main')
  await main.getByLabel('Postcode').fill('2781')
  await main.getByLabel('Basisschool').check()
  await main.getByRole('button', { name: 'Zoek mijn regio' }).click()
  await expect(main.getByRole('heading', { name: /^U hoort bij/ })).toBeVisible()
})

test('the school filters answer', async ({ page }) => {
  await page.goto('/en/parents/schools')
  await page.getByLabel('Type of school').selectOption('Special education (so)')
  await page.getByRole('button', { name: 'Show schools' }).click()
  await expect(page.getByRole('main').getByRole('heading', { level: 2, name: '1 school' })).toBeVisible()
})

test('rights and duties can be narrowed', async ({ page }) => {
  await page.goto('/jongeren/rechten-en-plichten')
  const items = page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 3 })
  await expect(items).toHaveCount(18)
  await page.getByRole('radio', { name: 'Leerlingen' }).check()
  await expect(items).toHaveCount(5)
  await page.getByRole('button', { name: 'Laat alles weer zien' }).click()
  await expect(items).toHaveCount(18)
})

test('a difficult word opens and closes', async ({ page }) => {
  await page.goto('/jongeren/vragen/wat-is-een-opp')
  await page.getByRole('main').locator('button.term').first().click()
  const card = page.getByRole('note')
  await expect(card).toBeVisible()
  await card.getByRole('button', { name: 'Sluiten' }).click()
  await expect(card).toBeHidden()
})
