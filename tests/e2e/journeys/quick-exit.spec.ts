import type { Page } from '@playwright/test'

import { codeOn, filledIn, post } from '@/tests/support/ask'
import { open, openConversation } from '@/tests/support/asking'
import { elsewhere, standInForElsewhere } from '@/tests/support/elsewhere'
import { testPort } from '@/tests/support/site'
import { expect, test } from '@/tests/support/test'

// What is wrong is answered with 422; and who leaves while a page still fades in cuts that off.
test.use({ expectedTrouble: [/\b422\b|Transition was aborted/] })

const form = '/ouders/contact/vraag'
const secret = 'Niemand mag dit zien.'
const story = (page: Page) => page.getByLabel('Wat wilt u vragen of vertellen?')
const leave = (page: Page) => page.getByRole('link', { name: 'Snel weg', exact: true })

/** Everything that stands in the fields of a page, hidden ones too. */
const typedOn = (page: Page): Promise<string> =>
  page
    .locator('input, textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).join(' '))

test.beforeEach(async ({ page, context }) => {
  await standInForElsewhere(context)
  await open(page, '/ouders/contact')
})

async function beginToWrite(page: Page): Promise<void> {
  await page.goto(form)
  await story(page).fill(secret)
}

test('the way out stays in sight while somebody writes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await beginToWrite(page)
  await expect(leave(page)).toBeInViewport({ ratio: 1 })
  await page.getByRole('button', { name: 'Verstuur mijn vraag' }).scrollIntoViewIfNeeded()
  await expect(leave(page)).toBeInViewport({ ratio: 1 })
})

test('the button leaves for a neutral site, and Back does not return to the form', async ({ page }) => {
  await beginToWrite(page)
  await leave(page).click()
  await expect(page).toHaveURL(elsewhere)
  await page.goBack()
  await expect(page).toHaveURL('/ouders/contact')
  await page.goto(form)
  await expect(story(page)).toHaveValue('')
})

test('Shift three times leaves too, and says how often it takes', async ({ page }) => {
  await beginToWrite(page)
  const status = page.getByRole('region', { name: 'Snel weg van deze pagina' }).getByRole('status')
  await page.keyboard.press('Shift')
  await expect(status).toHaveText('Shift. Nog twee keer, dan sluit deze pagina.')
  await page.keyboard.press('Shift')
  await expect(status).toHaveText('Shift. Nog één keer, dan sluit deze pagina.')
  await page.keyboard.press('Shift')
  await expect(page).toHaveURL(elsewhere)
  await page.goBack()
  await expect(page).toHaveURL('/ouders/contact')
})

test('who types capitals or selects text stays', async ({ page }) => {
  await beginToWrite(page)
  await story(page).press('End')
  for (const key of ['Shift+H', 'Shift+E', 'Shift+L', 'Shift+P', 'Shift+ArrowLeft'])
    await page.keyboard.press(key)
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift+H')
  await page.keyboard.press('Shift')
  await expect(page).toHaveURL(form)
  await expect(story(page)).toHaveValue(`${secret}HELH`)
})

test('after a form that came back with errors nothing typed is behind Back either', async ({ page }) => {
  await beginToWrite(page)
  await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click()
  await expect(page.getByRole('alert', { name: 'Uw vraag is nog niet verstuurd' })).toBeVisible()
  await expect(story(page)).toHaveValue(secret)
  await leave(page).click()
  await expect(page).toHaveURL(elsewhere)
  await page.goBack()
  await expect(page).not.toHaveURL(elsewhere)
  expect(await typedOn(page)).not.toContain(secret)
})

test('from a conversation it leaves neither the words nor the texts behind Back', async ({ page }) => {
  const answer = await post(`http://localhost:${testPort}`, filledIn(secret))
  const words = codeOn(await answer.text()) ?? ''
  await page.goto('/bericht')
  await openConversation(page, words)
  await page.getByLabel('Een nieuw bericht aan het steunpunt').fill('Nog iets.')
  await leave(page).click()
  await expect(page).toHaveURL(elsewhere)
  await page.goBack()
  await expect(page).not.toHaveURL(elsewhere)
  await expect(page.getByRole('main')).not.toContainText(secret)
  expect(await typedOn(page)).not.toContain(words)
})
