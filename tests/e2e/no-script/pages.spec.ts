import type { Page } from '@playwright/test'

import { addresses, counterpart, type Address, type Language } from '@/tests/support/addresses'
import { expect, test } from '@/tests/support/test'

const words = {
  nl: { levels: 'Voor wie leest u?', languages: 'Taal', parents: 'Ouders', youth: 'Jongeren' },
  en: {
    levels: 'Who are you reading for?',
    languages: 'Language',
    parents: 'Parents',
    youth: 'Young people',
  },
} as const
const languages = ['nl', 'en'] as const

/** What every page must give a reader whose browser runs no script. */
async function expectWholePage(page: Page, language: Language) {
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(page).toHaveTitle(/\S{3}/)
  await expect(page.locator('head > title')).toHaveCount(1)
  await expect(page.locator('title')).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S{3}/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toHaveText(/\S.{60}/s)
  await expect(page.getByRole('banner').getByRole('searchbox')).toBeVisible()
  await expect(page.getByRole('complementary').getByRole('link', { name: /088/ })).toHaveAttribute(
    'href',
    /^tel:\+?\d+$/,
  )
}

/** The language a page leads to, and what that link says. */
const otherLanguage = { nl: ['en', 'English'], en: ['nl', 'Nederlands'] } as const

/** A page of a level: the same place at the other level and in the other language is one press away. */
async function expectWaysToCounterparts(page: Page, language: 'nl' | 'en', address: Address) {
  if (!address.level) return
  const word = words[language]
  const levels = page.getByRole('navigation', { name: word.levels })
  for (const level of ['parents', 'youth'] as const)
    await expect(levels.getByRole('link', { name: word[level] })).toHaveAttribute(
      'href',
      counterpart(address, { level }),
    )
  const [other, name] = otherLanguage[language]
  await expect(
    page.getByRole('navigation', { name: word.languages }).getByRole('link', { name }),
  ).toHaveAttribute('href', counterpart(address, { language: other }))
}

for (const language of languages)
  for (const address of addresses(language))
    test(`${address.path} is whole without a script, and leads to its counterparts`, async ({ page }) => {
      expect((await page.goto(address.path))?.status()).toBe(200)
      await expectWholePage(page, language)
      await expectWaysToCounterparts(page, language, address)
    })

test.describe('an address that does not exist', () => {
  test.use({ expectedTrouble: [/404/] })
  for (const [path, language, title] of [
    ['/ouders/vragen/bestaat-niet', 'nl', 'Deze pagina is er niet'],
    ['/en/young-people/questions/does-not-exist', 'en', 'This page does not exist'],
    ['/en/nowhere', 'en', 'This page does not exist'],
    ['/nergens', 'nl', 'Deze pagina is er niet'],
  ] as const)
    test(`${path} is a whole page too`, async ({ page }) => {
      expect((await page.goto(path))?.status()).toBe(404)
      await expectWholePage(page, language)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible()
    })
})
