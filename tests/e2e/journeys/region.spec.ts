import { expect, test } from '@/tests/support/test'

test.describe('a parent finds their samenwerkingsverband by postcode', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/ouders')
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Mijn regio' }).click()
  })

  for (const typed of ['9712', '9712AB', '9712 ab', ' 9712 '])
    test(`outside this region, typed as "${typed}"`, async ({ page }) => {
      const main = page.getByRole('main')
      await main.getByLabel('Postcode').fill(typed)
      await main.getByLabel('Middelbare school').check()
      await main.getByRole('button', { name: 'Zoek mijn regio' }).click()

      await expect(main.getByRole('heading', { name: 'Dit is een andere regio: VO 20.01' })).toBeVisible()
      await expect(main).toContainText('Postcode 9712 ligt in de gemeente Groningen.')
      await expect(main).toContainText('gelden in heel Nederland')
      await expect(main.getByRole('link', { name: 'Lees de rechten en plichten' })).toBeVisible()
      await expect(main.getByRole('link', { name: 'Bekijk de landelijke adressen' })).toBeVisible()
      await expect(main).not.toContainText('Voorbeeldstreek:')
    })

  test('in this region, with its routes, schools and who helps', async ({ page }) => {
    const main = page.getByRole('main')
    await main.getByLabel('Postcode').fill('2781')
    await main.getByLabel('Middelbare school').check()
    await main.getByRole('button', { name: 'Zoek mijn regio' }).click()

    await expect(
      main.getByRole('heading', { name: 'U hoort bij Samenwerkingsverband VO Voorbeeldstreek' }),
    ).toBeVisible()
    await expect(main).toContainText('VO 99.01')
    await expect(main.getByRole('link', { name: 'Extra hulp op de middelbare school' })).toBeVisible()
    await expect(main.getByRole('link', { name: 'Extra hulp op de basisschool' })).toHaveCount(0)

    await main.getByRole('link', { name: /^Bekijk 6 scholen/ }).click()
    await expect(main.getByRole('heading', { name: '6 scholen' })).toBeVisible()
    await expect(main.getByRole('heading', { level: 3 }).filter({ hasText: 'Basisschool' })).toHaveCount(0)
  })

  test('the sector decides: the same postcode has a partnership for primary schools', async ({ page }) => {
    const main = page.getByRole('main')
    await main.getByLabel('Postcode').fill('2781')
    await main.getByLabel('Basisschool').check()
    await main.getByRole('button', { name: 'Zoek mijn regio' }).click()
    await expect(
      main.getByRole('heading', { name: 'U hoort bij Samenwerkingsverband PO Voorbeeldstreek' }),
    ).toBeVisible()
  })

  test('a postcode nobody knows says so and leads on', async ({ page }) => {
    const main = page.getByRole('main')
    await main.getByLabel('Postcode').fill('1000')
    await main.getByLabel('Basisschool').check()
    await main.getByRole('button', { name: 'Zoek mijn regio' }).click()
    await expect(main.getByRole('heading', { name: 'Postcode 1000 staat niet in onze lijst' })).toBeVisible()
    await expect(main.getByRole('link', { name: 'Bekijk de landelijke adressen' })).toBeVisible()
  })

  test('an answer keeps its place at the other level and in the other language', async ({ page }) => {
    await page.goto('/ouders/mijn-regio?postcode=2781&sector=vo')
    await page
      .getByRole('navigation', { name: 'Voor wie leest u?' })
      .getByRole('link', { name: 'Jongeren' })
      .click()
    await expect(page).toHaveURL('/jongeren/mijn-regio?postcode=2781&sector=vo')
    await expect(page.getByRole('heading', { name: /^Jij hoort bij/ })).toBeVisible()
    await page.getByRole('navigation', { name: 'Taal' }).getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL('/en/young-people/my-region?postcode=2781&sector=vo')
    await expect(page.getByRole('heading', { name: /^You belong to/ })).toBeVisible()
  })
})
