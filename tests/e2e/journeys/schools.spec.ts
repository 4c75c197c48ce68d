import { expect, test } from '@/tests/support/test'

test.beforeEach(({ page }) => page.goto('/ouders/scholen'))

test('filters narrow the list and can be taken back', async ({ page }) => {
  const found = page.getByRole('region', { name: /school|scholen/i })
  const names = found.getByRole('listitem').getByRole('heading', { level: 3 })
  await expect(names).toHaveCount(14)

  await page.getByLabel('Gemeente').selectOption('Waterhoek')
  await page.getByRole('checkbox', { name: 'Taal en spraak' }).check()
  await page.getByRole('button', { name: 'Toon scholen' }).click()
  await expect(page).toHaveURL(/gemeente=Waterhoek/)
  await expect(found.getByRole('heading', { level: 2, name: '2 scholen' })).toBeVisible()
  expect((await names.allTextContents()).sort()).toEqual(['Waterhoek Lyceum', 'Waterhoekschool'])
  await expect(page.getByLabel('Gemeente')).toHaveValue('Waterhoek')
  await expect(page.getByRole('checkbox', { name: 'Taal en spraak' })).toBeChecked()

  await page.getByRole('link', { name: 'Waterhoek weghalen' }).click()
  await expect(names).toHaveCount(6)
  await page.getByRole('link', { name: 'Alles weghalen' }).click()
  await expect(page).toHaveURL('/ouders/scholen')
  await expect(names).toHaveCount(14)
})

test('more kinds of help give only schools that offer them all', async ({ page }) => {
  await page.getByRole('checkbox', { name: 'Leren en werken' }).check()
  await page.getByRole('checkbox', { name: 'Ziek zijn' }).check()
  await page.getByRole('checkbox', { name: 'Gedrag en gevoel' }).check()
  await page.getByRole('button', { name: 'Toon scholen' }).click()
  const names = page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 3 })
  expect((await names.allTextContents()).sort()).toEqual(['So De Dreefborg', 'Vso De Sluishoek'])
})

test('an empty list says what it means and which choice to drop', async ({ page }) => {
  const main = page.getByRole('main')
  await page.getByLabel('Gemeente').selectOption('Waterhoek')
  await page.getByLabel('Soort school').selectOption('Praktijkonderwijs')
  await page.getByRole('button', { name: 'Toon scholen' }).click()
  await expect(main.getByRole('heading', { name: 'Geen scholen gevonden' })).toBeVisible()
  await expect(main).toContainText('Dat zegt niet dat er geen plek is.')
  await expect(main.getByRole('link', { name: 'Vraag het het steunpunt' })).toBeVisible()
  await main.getByRole('link', { name: 'Zonder ‘Waterhoek’: 1 school' }).click()
  await expect(main.getByRole('link', { name: 'Praktijkschool De Voorbeeldwerf' })).toBeVisible()
})

test('a profile says what a school offers, what it cannot do and of which year that is', async ({ page }) => {
  const main = page.getByRole('main')
  await main.getByRole('link', { name: 'Waterhoek Lyceum' }).click()
  await expect(page).toHaveURL('/ouders/scholen/waterhoek-lyceum')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Waterhoek Lyceum')
  for (const part of ['Hulp voor iedereen', 'Extra hulp', 'Deskundigen', 'Wat kan deze school niet?'])
    await expect(main.getByText(part).first()).toBeVisible()
  await expect(main).toContainText('Programma voor hoogbegaafde leerlingen')
  await expect(main).toContainText('2026-2027')
})
