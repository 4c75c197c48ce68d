import type { Page } from '@playwright/test'

import { hasWorked } from '@/server/intake/work'
import { button, fillAsParent, openAndRead } from '@/tests/support/asking'
import { expect, test } from '@/tests/support/test'

const valueOf = (page: Page, name: string) => page.locator(`input[name="${name}"]`).inputValue()

async function expectWork(page: Page): Promise<void> {
  await expect.poll(() => valueOf(page, 'work'), { timeout: 30_000 }).not.toBe('')
  expect(hasWorked(await valueOf(page, 'token'), await valueOf(page, 'work'))).toBe(true)
}

test('a browser does its small sum while somebody writes, and again when answers are offered', async ({
  page,
}) => {
  await openAndRead(page, '/ouders/contact/vraag')
  await expectWork(page)
  await fillAsParent(page, 'Wat is een OPP?', 'Ik wil iets weten')
  await button(page, 'Verstuur mijn vraag').click()
  await expect(page.getByRole('main')).toContainText('Uw vraag is nog niet verstuurd.')
  await expectWork(page)
})
