import { expect, test } from '@/tests/support/test'

const look = (words: string) => ({ words, path: `/ouders/zoeken?q=${encodeURIComponent(words)}` })

test('a typing error still finds the plan', async ({ page }) => {
  await page.goto('/ouders')
  await page.getByRole('banner').getByRole('searchbox').fill('ontwikelingsperspectief')
  await page.getByRole('banner').getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(look('ontwikelingsperspectief').path)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toContainText(/\d+ resultaten voor/)
  await expect(main.getByRole('searchbox')).toHaveValue('ontwikelingsperspectief')
  await main.getByRole('link', { name: 'Wat is een OPP?' }).first().click()
  await expect(page).toHaveURL('/ouders/vragen/wat-is-een-opp')
})

test('the old name SOP finds what it is called now', async ({ page }) => {
  await page.goto(look('SOP').path)
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: /ondersteuningsaanbod/i }).first()).toBeVisible()
  await expect(
    main.getByRole('link', { name: 'Hoe weet ik welke hulp een school kan bieden?' }),
  ).toBeVisible()
})

test('both levels answer in their own words', async ({ page }) => {
  const main = page.getByRole('main')
  await page.goto('/ouders/zoeken?q=opp')
  await expect(main).toContainText('uw kind')
  await page.goto('/jongeren/zoeken?q=opp')
  await expect(main.getByRole('link', { name: 'Wat is een OPP?' })).toBeVisible()
  await expect(main).not.toContainText('uw kind')
})

test('an English reader finds by an English word', async ({ page }) => {
  await page.goto('/en/parents/search?q=suspended')
  const first = page.getByRole('main').getByRole('listitem').getByRole('link').first()
  await expect(first).toHaveAttribute('href', /^\/en\/parents\//)
})

test('no result leads to other words, popular questions and a human', async ({ page }) => {
  await page.goto(look('qqqqqqqq').path)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Niets gevonden voor ‘qqqqqqqq’')
  await expect(main.getByRole('heading', { name: 'Vaak gevraagd' })).toBeVisible()
  await expect(main.getByRole('link', { name: /^Bel / })).toHaveAttribute('href', /^tel:/)
})

const all = ['tel:112', 'tel:113', 'tel:08000113', 'tel:08000432', 'tel:08002000']

for (const [path, first, title] of [
  ['/jongeren/zoeken?q=mama+slaat+met+riem', 'tel:08002000', 'Je staat er niet alleen voor'],
  ['/ouders/zoeken?q=zelf+moort', 'tel:113', 'U staat er niet alleen voor'],
  ['/en/young-people/search?q=i+wanna+die', 'tel:113', 'You are not alone in this'],
] as const)
  test(`who searches of danger sees first who helps: ${path}`, async ({ page }) => {
    await page.goto(path)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading').first()).toHaveText(title)
    const panel = main.getByRole('region', { name: title })
    const numbers = await panel
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(numbers[0]).toBe(first)
    expect(numbers.toSorted()).toEqual(all.toSorted())
    // Nothing about spelling, and a way off the page.
    await expect(main).not.toContainText(/gespeld|spelled|Niets gevonden|Nothing found/)
    await expect(main.getByRole('link', { name: /Snel weg|Leave quickly|Quick exit/ })).toBeVisible()
  })

test('a search that only looks like danger finds what is meant', async ({ page }) => {
  await page.goto('/ouders/zoeken?q=zoon+slaat+een+klas+over')
  await expect(page.getByRole('main')).not.toContainText('niet alleen voor')
})
