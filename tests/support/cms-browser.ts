import { expect, type Page } from '@playwright/test'

import { accounts } from './site'

/** Logs in as staff do, in Dutch, and opens a page of the CMS. */
export async function openCms(
  page: Page,
  path: string,
  account: keyof typeof accounts = 'editor',
): Promise<void> {
  await page.goto('/admin')
  await page.locator('#field-email').fill(accounts[account].email)
  await page.locator('#field-password').fill(accounts[account].password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByRole('button', { name: 'Inloggen' })).toBeHidden()
  if (path !== '/admin') await page.goto(path)
}

/** The answer to the next save by itself of the form on screen. */
export const autosaved = (page: Page) =>
  page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.url().includes('autosave=true'),
  )
