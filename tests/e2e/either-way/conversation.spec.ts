import { codeOn, filledIn, post } from '@/tests/support/ask'
import { button, open, openConversation, read } from '@/tests/support/asking'
import { testPort } from '@/tests/support/site'
import { expect, test } from '@/tests/support/test'

/** Somebody's question that arrived. @returns their four words */
async function askedBefore(text: string): Promise<string> {
  const answer = await post(`http://localhost:${testPort}`, filledIn(text))
  return codeOn(await answer.text()) ?? ''
}

test('with the four words a sender reads along, adds something and withdraws it all', async ({ page }) => {
  const words = await askedBefore('Kan iemand met ons meedenken?')
  await open(page, '/bericht')
  const main = page.getByRole('main')
  const helpers = ['tel:112', 'tel:113', 'tel:08000113', 'tel:08000432', 'tel:08002000']
  const namesAllWhoHelp = async () => {
    for (const href of helpers) await expect(main.locator(`a[href="${href}"]`)).toBeVisible()
  }
  await namesAllWhoHelp()
  await openConversation(page, words.replaceAll('-', ' '))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Het gesprek')
  await expect(main).toContainText('De vraag is binnen.')
  await expect(main).toContainText('Kan iemand met ons meedenken?')
  await expect(main).toContainText('Er is nog geen antwoord.')
  // The words are gone from the page: who looks over a shoulder does not learn them.
  await expect(page.locator('html')).not.toContainText(words.split('-')[0] ?? '?')

  await page.getByLabel('Een nieuw bericht aan het steunpunt').fill('Vandaag ging het beter.')
  await read()
  await button(page, 'Verstuur dit bericht').click()
  await expect(main.getByRole('status').filter({ hasText: 'Het bericht is verstuurd.' })).toBeVisible()
  await expect(main.getByRole('listitem').filter({ hasText: 'Vandaag ging het beter.' })).toBeVisible()

  await namesAllWhoHelp()

  await page.getByLabel('Een nieuw bericht aan het steunpunt').fill('Mijn dochter wil niet meer leven.')
  await read()
  await button(page, 'Verstuur dit bericht').click()
  await expect(main.getByRole('heading').first()).toHaveText('U staat er niet alleen voor')
  await expect(main.getByRole('listitem').filter({ hasText: 'wil niet meer leven' })).toBeVisible()
  await namesAllWhoHelp()

  await button(page, 'De vraag intrekken').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alles wissen?')
  await namesAllWhoHelp()
  await button(page, 'Nee, laat alles staan').click()
  await expect(main).toContainText('Kan iemand met ons meedenken?')
  await button(page, 'De vraag intrekken').click()
  await button(page, 'Ja, wis alles').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alles is gewist')
  await namesAllWhoHelp()
})

test.describe('what does not open', () => {
  test.use({ expectedTrouble: [/\b422\b/] })

  test('words that were withdrawn open nothing any more', async ({ page }) => {
    const words = await askedBefore('Toch liever niet.')
    await open(page, '/bericht')
    await openConversation(page, words)
    await button(page, 'De vraag intrekken').click()
    await button(page, 'Ja, wis alles').click()
    await page.goto('/bericht')
    await openConversation(page, words)
    await expect(page.getByRole('alert')).toContainText('Bij deze vier woorden vinden wij geen gesprek.')
    await expect(page.getByRole('alert').getByRole('link', { name: 'Bel 088-000 00 00' })).toBeVisible()
  })

  test('a word that was typed wrong is named with the one that was meant, and stays to be mended', async ({
    page,
  }) => {
    const words = await askedBefore('Ik typ niet zo goed.')
    const [first = '', ...rest] = words.split('-')
    await open(page, '/bericht')
    await openConversation(page, [`${first}x`, ...rest].join(' '))
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(`‘${first}x’ kennen wij niet.`)
    await alert.getByRole('link').first().click()
    await expect(page.getByLabel('De vier woorden')).toBeFocused()
    await expect(page.getByLabel('De vier woorden')).toHaveValue([`${first}x`, ...rest].join(' '))
    await openConversation(page, words)
    await expect(page.getByRole('main')).toContainText('Ik typ niet zo goed.')
  })

  test('an empty message and an empty code say what is missing', async ({ page }) => {
    const words = await askedBefore('Een korte vraag.')
    await open(page, '/bericht')
    await openConversation(page, '')
    await expect(page.getByRole('alert')).toContainText('Vul hier de vier woorden in.')
    await expect(page).toHaveTitle(/^Nog niet gelukt: /)
    await openConversation(page, words)
    await read()
    await button(page, 'Verstuur dit bericht').click()
    await expect(page.getByRole('alert')).toContainText('Schrijf eerst een bericht.')
    await expect(page.getByLabel('Een nieuw bericht aan het steunpunt')).toHaveAttribute(
      'aria-invalid',
      'true',
    )
  })
})
