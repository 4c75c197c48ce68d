import { expect } from '@playwright/test'

import { newIdentity } from '@/domain/sealed-box'

import { askAt, expectOwnPartToBeAccessible, logInto, unlock } from '../../support/caseworker'
import { recoveryIdentity } from '../../support/team'
import { test } from './own-site'

// The CMS is heavy: each test opens it anew.
test.describe.configure({ mode: 'default', timeout: 240_000 })

test('the keys page says how things stand, and the paper key can be tried', async ({
  page,
  context,
  site,
}) => {
  await logInto(context, site.address)
  await page.goto('/admin/keys')
  const stand = page.locator('.key-status')
  await expect(stand).toContainText('U kunt vragen lezen.')
  await expect(stand).toContainText(/Er is een teamsleutel, gemaakt op \d+ [a-z]+ \d{4}/)
  await expect(stand).toContainText('Hij is nog nooit getest.')
  await expectOwnPartToBeAccessible(page)

  await page.locator('summary').filter({ hasText: 'Test de herstelsleutel' }).click()
  const test = page.getByRole('button', { name: 'Test de herstelsleutel' })
  const right = await recoveryIdentity(site.folder)
  for (const [typed, sentence] of [
    ['AGE-SECRET-KEY-1', 'Deze sleutel is beschadigd, of niet helemaal overgenomen.'],
    [right.slice(0, -1), 'Deze sleutel is beschadigd'],
    [(await newIdentity()).identity, 'Deze sleutel past niet.'],
  ] as const) {
    await page.getByLabel('De herstelsleutel', { exact: true }).fill(typed)
    await test.click()
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible()
  }
  await page
    .getByLabel('De herstelsleutel', { exact: true })
    .fill(right.toLowerCase().replace(/.{4}/g, '$& '))
  await test.click()
  await expect(page.getByText('De herstelsleutel past.')).toBeVisible()
  await expect(stand).toContainText(/Hij is het laatst getest op \d+ [a-z]+ \d{4}/)
})

test('after a new team key earlier requests open, and so do later ones', async ({ page, context, site }) => {
  const before = await askAt(site, 'Dit was ervoor.')
  await logInto(context, site.address)
  await page.goto('/admin/keys')
  await page.locator('summary').filter({ hasText: 'Maak een nieuwe teamsleutel' }).click()
  const make = page.getByRole('button', { name: 'Maak een nieuwe teamsleutel' })
  await make.click()
  await expect(page.getByRole('alert').filter({ hasText: 'Uw sleutel is op slot' })).toBeVisible()
  await unlock(page)
  await make.click()
  await expect(page.locator('.key-status')).toContainText('Er is 1 oude teamsleutel, voor eerdere vragen.')
  const after = await askAt(site, 'Dit was erna.')
  for (const [{ id }, text] of [
    [before, 'Dit was ervoor.'],
    [after, 'Dit was erna.'],
  ] as const) {
    await page.goto(`/admin/inbox/${id}`)
    await unlock(page)
    await expect(page.getByRole('article')).toContainText(text)
  }
})

test('a colleague makes a key, is given access and reads; taken away, they read nothing new', async ({
  page,
  context,
  browser,
  site,
}) => {
  const own = 'een hele andere zin van mij'
  const { id } = await askAt(site, 'Kan de collega dit lezen?')
  const other = await browser.newContext({ baseURL: site.address })
  await logInto(other, site.address, 'colleague')
  const theirs = await other.newPage()
  await theirs.goto('/admin/keys')
  await theirs.getByLabel('Nieuwe wachtzin', { exact: true }).fill(own)
  await theirs.getByLabel('Dezelfde wachtzin nog een keer').fill(own)
  await theirs.getByRole('button', { name: 'Maak mijn sleutel' }).click()
  const waiting = theirs.getByText(/Noem daarbij de laatste acht tekens van uw sleutel: \w{8}/)
  await expect(waiting).toBeVisible({ timeout: 60_000 })
  const end = /: (\w{8})/.exec(await waiting.innerText())?.[1] ?? ''

  await logInto(context, site.address)
  await page.goto('/admin/keys')
  await unlock(page)
  await expect(page.getByText(`Alleen als dat ${end} is, is het de goede.`)).toBeVisible()
  await page.getByRole('button', { name: 'Geef Collega toegang' }).click()
  const stand = page.locator('.key-status')
  await expect(stand).toContainText('openden die nog niet: Collega.')
  await expect(stand).toContainText('Alleen van Behandelaar is zeker dat die vragen kan lezen.')
  await theirs.goto(`/admin/inbox/${id}`)
  await unlock(theirs, own)
  await expect(theirs.getByRole('article')).toContainText('Kan de collega dit lezen?', { timeout: 60_000 })

  // They opened it, so this page says so as soon as somebody looks.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(stand).toContainText(/kunnen vragen lezen: (Behandelaar en Collega|Collega en Behandelaar)\./)
  await page.locator('summary').filter({ hasText: 'Haal de toegang van Collega weg' }).click()
  await page.getByRole('button', { name: 'Haal weg en maak een nieuwe teamsleutel' }).click()
  await expect(stand).toContainText('Alleen Behandelaar kan vragen lezen.')
  const later = await askAt(site, 'Dit is niet meer voor de collega.')
  await theirs.goto(`/admin/inbox/${later.id}`)
  await expect(theirs.getByText('U heeft nog geen sleutel om deze vraag te lezen.')).toBeVisible()
  await other.close()
})
