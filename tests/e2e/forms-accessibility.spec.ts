import { expectPageToBeForEverybody, expectTranslationToHold } from '@/tests/support/accessible-page'
import { codeOn, filledIn, formToken, post } from '@/tests/support/ask'
import { open, sendFields } from '@/tests/support/asking'
import { testPort } from '@/tests/support/site'
import { expect, test } from '@/tests/support/test'

const forms = [
  '/ouders/contact/vraag',
  '/jongeren/contact/vraag',
  '/en/parents/contact/question',
  '/en/young-people/contact/question',
]

const wrong = { postcode: 'x', sector: '', wish: '', reach: 'phone', reachAt: '', consent: '' }
const day = 24 * 60 * 60 * 1000

/** What can come back when a question is sent; each test makes its own, with a token of its own. */
const states: [name: string, fields: () => URLSearchParams, heading: RegExp][] = [
  ['errors', () => filledIn('', wrong), /nog niet verstuurd|has not been sent yet/],
  ['a warning', () => filledIn('Het gaat om 111222333.'), /nog even naar|look at your text/],
  ['answers', () => filledIn('Wat is een OPP?', { wish: 'know' }), /antwoord hier al|answer is already here/],
  ['trouble', () => filledIn('Laat.', { token: formToken(2 * day) }), /stond lang open|open for a long time/],
  ['danger', () => filledIn('Mijn kind wil dood. Het gaat om 111222333.'), /niet alleen voor|not alone/],
  ['the four words', () => filledIn('Een vraag.'), /vier woorden|four words/],
]

// What is wrong is answered with 422.
test.use({ expectedTrouble: [/\b422\b/] })

/** The Dutch pages are asked everything; in English they have the same parts in other words. */
const expectForAll = (path: string) =>
  path.startsWith('/en/') ? expectTranslationToHold : expectPageToBeForEverybody

for (const path of forms)
  for (const [name, fields, heading] of states)
    test(`${path} with ${name} is for everyone`, async ({ page }) => {
      await sendFields(page, path, fields())
      await expect(page.getByRole('heading', { name: heading })).toBeVisible()
      await expectForAll(path)(page)
    })

test('the last page of a pupil is for everyone', async ({ page }) => {
  await sendFields(page, '/jongeren/contact/vraag', new URLSearchParams({ step: 'kept' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klaar. Dit gebeurt er nu')
  await expectPageToBeForEverybody(page)
})

for (const [path, code, opens, empty, withdraw, surely] of [
  [
    '/bericht',
    'De vier woorden',
    'Open het gesprek',
    'Verstuur dit bericht',
    'De vraag intrekken',
    'Ja, wis alles',
  ],
  [
    '/en/message',
    'The four words',
    'Open the conversation',
    'Send this message',
    'Withdraw the question',
    'Yes, erase everything',
  ],
] as const)
  test(`${path} is for everyone in every state`, async ({ page }) => {
    test.setTimeout(180_000)
    const asked = await post(`http://localhost:${testPort}`, filledIn('Een vraag van iemand.'))
    const words = codeOn(await asked.text()) ?? ''
    const field = page.getByLabel(code, { exact: true })
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await open(page, path)
    await field.fill('aalbes onbekendwoord')
    await press(opens)
    await expect(page.getByRole('alert')).toBeVisible()
    await expectForAll(path)(page)
    await field.fill(words)
    await press(opens)
    await expectForAll(path)(page)
    await press(empty)
    await expect(page.getByRole('alert')).toBeVisible()
    await expectForAll(path)(page)
    await press(withdraw)
    await expectForAll(path)(page)
    await press(surely)
    await expectForAll(path)(page)
  })
