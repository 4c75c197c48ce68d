import type { Page } from '@playwright/test'

import { filledIn, formToken } from '@/tests/support/ask'
import {
  fillAsParent,
  open,
  openAndRead,
  openConversation,
  send,
  sendFields,
  wordsOn,
} from '@/tests/support/asking'
import { expect, test } from '@/tests/support/test'

const form = '/ouders/contact/vraag'
const thinkAlong = 'Ik wil dat iemand met mij meedenkt'
const story = (page: Page) => page.getByLabel('Wat wilt u vragen of vertellen?')
const day = /(maandag|dinsdag|woensdag|donderdag|vrijdag) \d{1,2} [a-z]+/

test('before the form stands who answers, by when, what happens next, who reads and who helps at once', async ({
  page,
}) => {
  await open(page, '/ouders/contact')
  await page.getByRole('link', { name: 'Stel uw vraag in een formulier' }).click()
  await expect(page).toHaveURL(form)
  const before = page.getByRole('region', { name: 'Voordat u schrijft' })
  await expect(before).toContainText(/Iemand van .{5,} leest uw vraag/)
  await expect(before).toContainText(/uiterlijk op/)
  await expect(before).toContainText(day)
  await expect(before.getByRole('list').first()).toContainText('U krijgt vier woorden.')
  await expect(before.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112')
  await expect(before.getByRole('link', { name: 'Bel 088-000 00 00' })).toHaveAttribute('href', /^tel:/)

  const readers = page.getByRole('group').filter({ hasText: 'Wie leest dit?' })
  await expect(readers).toContainText('Medewerkers van het steunpunt lezen uw vraag.')
  await expect(readers).toContainText('Het bestuur van het samenwerkingsverband leest uw vraag niet.')
  await expect(readers).toContainText(/wissen wij hem na \d+ dagen|wissen na \d+ dagen/)
  await expect(page.locator('input[type=file], input[name=bsn], input[type=date]')).toHaveCount(0)
})

test.describe('with something wrong in it', () => {
  test.use({ expectedTrouble: [/\b422\b/] })

  test('nothing is sent, everything typed is still there, and once it is right it arrives', async ({
    page,
  }) => {
    await openAndRead(page, form)
    await fillAsParent(page, 'Onze dochter zit al weken thuis.\nWat nu?', thinkAlong)
    await page.getByLabel('Postcode van de school').fill('99')
    await page.getByLabel('Bel mij').check()
    await page.getByLabel('Wanneer bellen wij het best?').selectOption('’s Ochtends')
    await page.getByLabel('Uw voornaam').fill('Jo')
    await page.getByLabel('Het steunpunt mag lezen en bewaren').uncheck()
    await send(page)

    await expect(page).toHaveTitle(/^Nog niet verstuurd: Stel uw vraag/)
    const summary = page.getByRole('alert', { name: 'Uw vraag is nog niet verstuurd' })
    await expect(summary.getByRole('listitem')).toHaveCount(3)
    await expect(summary.getByRole('link', { name: 'Bel 088-000 00 00' })).toBeVisible()
    await expect(page.getByLabel('Ouder of verzorger')).toBeChecked()
    await expect(page.getByLabel(thinkAlong)).toBeChecked()
    await expect(story(page)).toHaveValue('Onze dochter zit al weken thuis.\nWat nu?')
    await expect(page.getByLabel('Middelbare school', { exact: true })).toBeChecked()
    await expect(page.getByLabel('Postcode van de school')).toHaveValue('99')
    await expect(page.getByLabel('Postcode van de school')).toHaveAccessibleDescription(
      /geen Nederlandse postcode/,
    )
    await expect(page.getByLabel('Bel mij')).toBeChecked()
    await expect(page.getByLabel('Wanneer bellen wij het best?')).toHaveValue('morning')
    await expect(page.getByLabel('Uw voornaam')).toHaveValue('Jo')
    await expect(page.getByLabel('Nee, praat niet met school')).toBeChecked()

    for (const [link, field] of [
      [/geen Nederlandse postcode/, 'Postcode van de school'],
      [/Schrijf hier uw telefoonnummer/, 'Uw telefoonnummer of mailadres'],
      [/Zet hier een vinkje/, 'Het steunpunt mag lezen en bewaren'],
    ] as const) {
      await summary.getByRole('link', { name: link }).click()
      await expect(page.getByLabel(field)).toBeFocused()
    }
    await page.getByLabel('Postcode van de school').fill('2781')
    await page.getByLabel('Uw telefoonnummer of mailadres').fill('06 12345678')
    await page.getByLabel('Het steunpunt mag lezen en bewaren').check()
    await send(page)

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw vraag is verstuurd')
    await expect(page).toHaveTitle(/^Uw vraag is verstuurd/)
    await expect(page.getByRole('main')).toContainText(day)
    await expect(wordsOn(page)).toHaveText(Array<RegExp>(4).fill(/^[a-z]+$/))
    const words = await wordsOn(page).allTextContents()
    await page.getByRole('link', { name: 'Naar de pagina met het antwoord' }).click()
    await openConversation(page, ` ${words.join(' ').toUpperCase()} `)
    await expect(page.getByRole('main')).toContainText('Onze dochter zit al weken thuis.')
  })

  test('a form that was sent in a hurry can be sent again as it is', async ({ page }) => {
    const hurried = filledIn('Ik heb haast met deze vraag.', { token: formToken(-3000) })
    await sendFields(page, form, hurried)
    await expect(page.getByRole('alert', { name: 'Dat ging wel heel snel' })).toBeVisible()
    await expect(story(page)).toHaveValue('Ik heb haast met deze vraag.')
    await expect(async () => {
      await send(page)
      await expect(wordsOn(page)).toHaveCount(4, { timeout: 1000 })
    }).toPass()
  })
})

test('who wants to know something is offered answers, and can send all the same', async ({ page }) => {
  await openAndRead(page, form)
  await fillAsParent(page, 'Wat is een OPP?', 'Ik wil iets weten')
  await send(page)
  await expect(page.getByRole('main')).toContainText('Uw vraag is nog niet verstuurd.')
  await expect(page.getByRole('main').getByRole('link', { name: /^Wat is een OPP\?/ })).toBeVisible()
  await page.getByRole('button', { name: 'Verander mijn vraag' }).click()
  await expect(story(page)).toHaveValue('Wat is een OPP?')
  await send(page)
  await page.getByRole('button', { name: 'Verstuur mijn vraag toch' }).click()
  await expect(wordsOn(page)).toHaveCount(4)
})

test('a text that seems to hold a BSN is warned about, and can be sent all the same', async ({ page }) => {
  await openAndRead(page, form)
  await fillAsParent(page, 'Mijn zoon heeft nummer 111222333.', thinkAlong)
  await send(page)
  const warning = page.getByRole('alert', { name: 'Kijk nog even naar uw tekst' })
  await expect(warning).toContainText('Er staat misschien een BSN in.')
  await expect(story(page)).toHaveValue('Mijn zoon heeft nummer 111222333.')
  await warning.getByRole('button', { name: 'Verstuur hem zoals hij is' }).click()
  await expect(wordsOn(page)).toHaveCount(4)
})
