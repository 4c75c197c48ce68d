import { expect, type Page } from '@playwright/test'

import { needsSecondFactor } from '@/domain/second-factor/required'

import { freshCode } from './second-factor'
import { accounts } from './site'

/** Logs in as staff do, in Dutch, and opens a page of the CMS. */
export async function openCms(
  page: Page,
  path: string,
  account: keyof typeof accounts = 'editor',
): Promise<void> {
  await page.goto('/admin')
  const { email, password, role } = accounts[account]
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  if (needsSecondFactor({ role })) {
    await page.getByRole('button', { name: 'Gebruik een herstelcode' }).click()
    await page.getByLabel('Herstelcode').fill(freshCode(email))
    await page.getByRole('button', { name: 'Bevestigen' }).click()
  }
  await expect(page).not.toHaveURL(/\/login/)
  if (path !== '/admin') await page.goto(path)
}

/** The answer to the next save by itself of the form on screen. */
export const autosaved = (page: Page) =>
  page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.url().includes('autosave=true'),
  )
