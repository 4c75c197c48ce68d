import { button, openAndRead, send, wordsOn } from '@/tests/support/asking'
import { expect, test } from '@/tests/support/test'

const form = '/jongeren/contact/vraag'
const question = 'Wat wil je vragen of vertellen?'

test('three choices make the first sentence of a pupil, who changes it, sends it and keeps the words', async ({
  page,
}) => {
  await openAndRead(page, form)
  await expect(page.getByRole('region', { name: 'Voordat je schrijft' })).toContainText('Bel 112')
  const about = page.getByRole('radiogroup', { name: 'Waar gaat het over?' }).getByRole('radio').first()
  await about.check()
  await page.getByLabel('Thuis verteld').check()
  await page.getByLabel('Op school verteld').check()
  await page.getByLabel('Ik wil dat iemand met mij meedenkt').check()
  await button(page, 'Maak mijn eerste zin').click()

  await expect(page.getByLabel(question)).toHaveValue(
    /^.{8,} Ik heb het thuis en op school al verteld\. Ik wil graag dat iemand met mij meedenkt\.$/,
  )
  await expect(page.getByLabel(question)).toHaveAccessibleDescription(
    /^Dit is een begin\. Verander het gerust/,
  )
  await page.getByLabel(question).fill('Ik durf niet meer naar school.')
  await page.getByLabel('Middelbare school', { exact: true }).check()
  const ages = page.getByRole('radiogroup', { name: /^Hoe oud ben je\?/ })
  await expect(ages).toHaveAccessibleDescription(/Je mag dit zelf sturen/)
  await ages.getByLabel('12 tot en met 15').check()
  await page.getByLabel('Het steunpunt mag lezen en bewaren').check()
  await send(page)

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je vraag is verstuurd')
  const words = await wordsOn(page).allTextContents()
  expect(words).toHaveLength(4)
  await button(page, 'Ik heb de vier woorden bewaard').click()
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klaar. Dit gebeurt er nu')
  await expect(main.getByText(new RegExp(`\\b(${words.join('|')})\\b`))).toHaveCount(0)
  await expect(main).toContainText(/Uiterlijk op (maan|dins|woens|donder|vrij)dag \d+ [a-z]+ heb je antwoord/)
  await expect(main.getByRole('link', { name: 'Naar de pagina met het antwoord' })).toHaveAttribute(
    'href',
    '/bericht',
  )
  await expect(main.getByRole('link', { name: 'Zo wis je je sporen' })).toBeVisible()
})

test('a pupil who would rather write begins with an empty box', async ({ page }) => {
  await openAndRead(page, form)
  await button(page, 'Ik schrijf het liever zelf').click()
  await expect(page.getByLabel(question)).toHaveValue('')
  await page.getByLabel('Ik wil alleen mijn verhaal kwijt').check()
  await page.getByLabel(question).fill('Niemand luistert.')
  await page.getByLabel('Dat weet ik niet').check()
  await page.getByLabel('Het steunpunt mag lezen en bewaren').check()
  await send(page)
  await expect(wordsOn(page)).toHaveCount(4)
})

test.describe('what a pupil chose', () => {
  test.use({ expectedTrouble: [/\b422\b/] })

  test('is kept when something is wrong, and can still be changed', async ({ page }) => {
    await openAndRead(page, form)
    await page.getByLabel('Ik wil iemand mee naar een gesprek').check()
    await page.getByLabel('Iemand om hulp gevraagd').check()
    await button(page, 'Maak mijn eerste zin').click()
    await send(page)
    await expect(page.getByRole('alert', { name: 'Je vraag is nog niet verstuurd' })).toBeVisible()
    await expect(page.getByLabel(question)).toHaveValue(/Ik wil graag iemand mee naar een gesprek\./)
    await page.getByText('Dit koos je. Wil je iets veranderen?').click()
    await expect(page.getByLabel('Ik wil iemand mee naar een gesprek')).toBeChecked()
    await expect(page.getByLabel('Iemand om hulp gevraagd')).toBeChecked()
  })
})

test('a question is asked and read in English', async ({ page }) => {
  await openAndRead(page, '/en/young-people/contact/question')
  await expect(page.getByRole('heading', { name: 'Before you write' })).toBeVisible()
  await button(page, 'I would rather write it myself').click()
  await page.getByLabel('I want someone to think along with me').check()
  await page.getByLabel('What do you want to ask or tell?').fill('I do not go to school any more.')
  await page.getByLabel('Secondary school', { exact: true }).check()
  await page.getByLabel('The steunpunt may read and keep what I tell').check()
  await button(page, 'Send my question').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your question has been sent')
  const words = await wordsOn(page).allTextContents()
  await button(page, 'I have kept the four words').click()
  await page.getByRole('main').getByRole('link', { name: 'To the page with the answer' }).click()
  await expect(page).toHaveURL('/en/message')
  await page.getByLabel('The four words').fill(words.join('-'))
  await button(page, 'Open the conversation').click()
  await expect(page.getByRole('main')).toContainText('I do not go to school any more.')
})

test('a pupil who writes of danger is sent on at once, and sees first who helps', async ({ page }) => {
  await openAndRead(page, form)
  const before = page.getByRole('region', { name: 'Voordat je schrijft' })
  await expect(before.getByRole('link', { name: 'Bel 0800-0432' })).toHaveAttribute('href', 'tel:08000432')
  await button(page, 'Ik schrijf het liever zelf').click()
  await page.getByLabel('Ik wil dat iemand met mij meedenkt').check()
  await page.getByLabel(question).fill('Ik wil soms dood.')
  await page.getByLabel('Dat weet ik niet').check()
  await page.getByLabel('Het steunpunt mag lezen en bewaren').check()
  await send(page)

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je vraag is verstuurd')
  await expect(wordsOn(page)).toHaveCount(4)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading').first()).toHaveText('Je staat er niet alleen voor')
  await expect(main.locator('a[href^="tel:"]').first()).toHaveAttribute('href', 'tel:113')
  await button(page, 'Ik heb de vier woorden bewaard').click()
  await expect(main.getByRole('link', { name: 'Bel 0800-0432' })).toBeVisible()
})
