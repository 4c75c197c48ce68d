import { expect, test, type Page } from '@playwright/test'

import { codeAt } from '@/domain/second-factor/totp'

import { expectOwnPartToBeAccessible } from '../../support/caseworker'
import { logIn, marker } from '../../support/cms'
import { testPort } from '../../support/site'

const site = `http://localhost:${testPort}`
const password = 'een-lang-wachtwoord-voor-proeven'

// The CMS is heavy, and a code lives for half a minute.
test.describe.configure({ timeout: 150_000 })

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function fillPassword(page: Page, email: string): Promise<void> {
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await button(page, 'Inloggen').click()
}

test('a new caseworker sets up the second step, and logs in with it ever after', async ({ page }) => {
  const email = `${marker()}@voorbeeld.test`
  const cms = await logIn(site, 'administrator')
  await cms.create('users', { name: 'Nieuw', email, password, role: 'caseworker' })

  await fillPassword(page, email)
  await expect(page.getByRole('heading', { name: 'Inloggen in twee stappen' })).toBeVisible()
  await page.goto('/admin')
  await expect(page.locator('.must-set-up')).toContainText('tot u die hebt ingesteld, kunt u verder niets')
  await page.getByRole('link', { name: 'Stel de tweede stap in' }).click()
  await button(page, 'Ik heb een app').click()
  const secret = (await page.locator('.second-factor__secret').innerText()).replaceAll(' ', '')
  await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible()
  await expectOwnPartToBeAccessible(page)

  await page.getByLabel('Code van 6 cijfers').fill('000000')
  await button(page, 'Bevestigen').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Deze code klopt niet' })).toBeVisible()
  await page.getByLabel('Code van 6 cijfers').fill(codeAt(secret, Date.now()))
  await button(page, 'Bevestigen').click()
  await expect(page.getByRole('heading', { name: 'Uw herstelcodes' })).toBeFocused()
  const codes = await page.locator('.recovery-codes li').allInnerTexts()
  expect(codes).toHaveLength(10)
  await expectOwnPartToBeAccessible(page)
  await expect(button(page, 'Klaar')).toBeDisabled()
  await page.getByLabel('Ik heb de codes bewaard').check()
  await button(page, 'Klaar').click()
  await expect(page).toHaveURL(/\/admin$/)
  await expect(page.locator('.must-set-up')).toBeHidden()

  await page.goto('/admin/logout')
  await expect(page).toHaveURL(/\/login/)
  await fillPassword(page, email)
  await expect(page.getByLabel('Code van 6 cijfers')).toBeFocused()
  await expectOwnPartToBeAccessible(page, 'form')
  await page.getByLabel('Code van 6 cijfers').fill('000000')
  await button(page, 'Bevestigen').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Deze code klopt niet' })).toBeVisible()
  await button(page, 'Gebruik een herstelcode').click()
  await page.getByLabel('Herstelcode').fill(codes[0] ?? '')
  await button(page, 'Bevestigen').click()
  await expect(page).toHaveURL(/\/admin$/)
  await page.goto('/admin/second-factor')
  await expect(page.locator('.staff-notice').first()).toContainText('U hebt nog 9 herstelcodes.')
  await expectOwnPartToBeAccessible(page)
})

test('a wrong password says so, and keeps what was typed', async ({ page }) => {
  const email = `${marker()}@voorbeeld.test`
  await fillPassword(page, email)
  await expect(page.getByRole('alert').filter({ hasText: 'onjuist' })).toBeVisible()
  await expect(page.locator('#field-email')).toHaveValue(email)
  await expect(page.locator('#field-password')).toHaveValue(password)
  await expectOwnPartToBeAccessible(page, 'form')
})
