import { expect, test } from '@playwright/test'

import { openCms } from '../../support/cms-browser'

// The CMS is heavy: each test opens it anew.
test.describe.configure({ timeout: 150_000 })

test('a session that is used is renewed, and other tabs hear of it', async ({ page, context }) => {
  await page.clock.install()
  await openCms(page, '/admin')
  const other = await context.newPage()
  await other.goto('/admin')
  await expect(other.getByRole('heading', { level: 2 }).first()).toBeVisible()

  await page.clock.fastForward('06:00')
  const renewed = page.waitForResponse(/\/api\/users\/refresh-token/)
  const heard = other.waitForResponse(/\/api\/users\/me/)
  await page.keyboard.press('Tab')
  await page.clock.fastForward('00:06')
  expect((await renewed).status()).toBe(200)
  expect((await heard).status()).toBe(200)
})

test('a session that is not used asks whether somebody is there, and then ends', async ({ page }) => {
  await page.clock.install()
  await openCms(page, '/admin')
  // The page counts from the moment that it has heard until when the session lasts.
  await page.reload({ waitUntil: 'commit' })
  const heard = await page.waitForResponse(/\/api\/users\/me/)
  await heard.finished()
  await page.clock.runFor(1000)
  await page.clock.fastForward('29:10')
  await expect(page.getByRole('dialog')).toContainText('Ingelogd blijven')
  await page.clock.fastForward('01:00')
  await expect(page).toHaveURL(/\/(logout-inactivity|login)/)
})
