import { expect } from '@playwright/test'

import { openConversation, read } from '../../support/asking'
import {
  askAt,
  damage,
  expectOwnPartToBeAccessible,
  keptByBrowser,
  logInto,
  unlock,
} from '../../support/caseworker'
import { marker } from '../../support/cms'
import { openCms } from '../../support/cms-browser'
import { test } from './own-site'

// The CMS is heavy: each test opens it anew.
test.describe.configure({ mode: 'default', timeout: 240_000 })

test('a caseworker sees in the inbox that something came and by when, but not what', async ({
  page,
  site,
}) => {
  const word = marker()
  const { reference } = await askAt(site, `Kan iemand meedenken? ${word}`)
  await openCms(page, '/admin', 'caseworker')
  await page.getByRole('button', { name: 'Open Menu' }).click()
  await page.getByRole('link', { name: /^Ontvangen vragen/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ontvangen vragen')
  const row = page.getByRole('table', { name: 'Vragen' }).getByRole('row').filter({ hasText: reference })
  await expect(row).toContainText('Ouder of verzorger')
  await expect(row).toContainText(/(nog \d+ werkdag(en)?|vandaag)/)
  await expect(row).toContainText('Nog niemand')
  expect(await page.content()).not.toContain(word)
  await expectOwnPartToBeAccessible(page)
})

test('a request opens with the passphrase alone, in this browser alone, until it is locked', async ({
  page,
  context,
  site,
}) => {
  const word = marker()
  const { id } = await askAt(site, `Onze zoon zit thuis. ${word}`)
  await logInto(context, site.address)
  await page.goto(`/admin/inbox/${id}`)
  await expect(page.getByText('De vraag is op slot.')).toBeVisible()
  await expectOwnPartToBeAccessible(page)
  await unlock(page, 'dit is een andere zin')
  await expect(page.getByRole('alert').filter({ hasText: 'Deze wachtzin klopt niet.' })).toBeVisible()
  expect(await page.content()).not.toContain(word)

  await unlock(page)
  const conversation = page.getByRole('region', { name: 'Vraag en gesprek' })
  await expect(conversation).toContainText(word)
  await expect(conversation).toContainText('NEE. Neem geen contact op met de school.')
  await expectOwnPartToBeAccessible(page)
  const kept = await keptByBrowser(page)
  expect(kept).not.toContain(word)
  expect(kept).not.toContain('AGE-SECRET-KEY')

  await page.getByRole('button', { name: 'Vergrendel', exact: true }).click()
  await expect(page.getByText('De vraag is op slot.')).toBeVisible()
  expect(await page.content()).not.toContain(word)
  await unlock(page)
  await expect(conversation).toContainText(word)
  await page.reload()
  await expect(page.getByText('De vraag is op slot.')).toBeVisible()
})

test('a reply reaches the sender, and what the sender adds reaches the inbox, until it is closed', async ({
  page,
  context,
  browser,
  site,
}) => {
  const { id, reference, code } = await askAt(site, 'Wat kunnen wij doen?')
  await logInto(context, site.address)
  await page.goto(`/admin/inbox/${id}`)
  await page.getByRole('button', { name: 'Neem deze vraag' }).click()
  await unlock(page)
  await page.getByLabel('Antwoord aan de afzender').fill('Wij denken met u mee.')
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click()
  const conversation = page.getByRole('region', { name: 'Vraag en gesprek' })
  await expect(conversation).toContainText('Wij denken met u mee.')

  const sender = await browser.newPage({ baseURL: site.address })
  await sender.goto('/bericht')
  await openConversation(sender, code)
  await expect(sender.getByRole('main')).toContainText('Het steunpunt heeft geantwoord.')
  await expect(sender.getByRole('main')).toContainText('Wij denken met u mee.')
  await sender.getByLabel('Een nieuw bericht aan het steunpunt').fill('Dank, dat helpt.')
  await read()
  await sender.getByRole('button', { name: 'Verstuur dit bericht' }).click()
  await expect(sender.getByText('Het bericht is verstuurd.')).toBeVisible()
  await sender.close()

  await page.goto('/admin/inbox?view=mine')
  const row = page.getByRole('row').filter({ hasText: reference })
  await expect(row).toContainText('Nieuw bericht')
  await row.getByRole('link').click()
  await unlock(page)
  await expect(conversation).toContainText('Dank, dat helpt.')

  await page.getByText('Sluit de vraag af').click()
  await page.getByLabel('Hoe liep het af?').selectOption('Advies gegeven')
  await page.getByLabel('Waar ging het over?').selectOption('Thuiszitten of verzuim')
  await page.getByLabel('In welke fase?').selectOption('Niet naar school gaan')
  await page.getByLabel('Wat is er vooral gedaan?').selectOption('Advies gegeven')
  await page.getByRole('button', { name: 'Sluit af', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Heropen deze vraag' })).toBeVisible()
  await page.goto('/admin/inbox?view=closed')
  await expect(row).toContainText('Advies gegeven')
})

test('two people who look at one request see each other', async ({ page, context, browser, site }) => {
  const { id } = await askAt(site, 'Wie pakt dit op?')
  const other = await browser.newContext({ baseURL: site.address })
  await logInto(other, site.address, 'colleague')
  const theirs = await other.newPage()
  await theirs.goto(`/admin/inbox/${id}`)
  await expect(theirs.getByText('U heeft nog geen sleutel om deze vraag te lezen.')).toBeVisible()
  await logInto(context, site.address)
  await page.goto(`/admin/inbox/${id}`)
  await expect(page.getByText('Collega kijkt ook naar deze vraag.')).toBeVisible()
  await expect(theirs.getByText('Behandelaar kijkt ook naar deze vraag.')).toBeVisible({ timeout: 30_000 })
  await other.close()
})

test('a text that was damaged says so, and what can be done', async ({ page, context, site }) => {
  const sent = await askAt(site, 'Deze tekst gaat stuk.')
  await damage(site.folder, sent)
  await logInto(context, site.address)
  await page.goto(`/admin/inbox/${sent.id}`)
  await unlock(page)
  await expect(page.getByRole('article')).toContainText(
    'Deze tekst is beschadigd en kan niet worden geopend.',
  )
  await expect(page.getByRole('article')).toContainText(
    'De afzender kan met de vier woorden een nieuw bericht sturen',
  )
})
