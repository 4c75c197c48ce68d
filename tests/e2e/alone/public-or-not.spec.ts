import { expect, test, type Page } from '@playwright/test'

import { logIn, markedFaq, marker, seamless, type Cms } from '../../support/cms'
import { autosaved, openCms } from '../../support/cms-browser'
import { testPort } from '../../support/site'

const site = `http://localhost:${testPort}`

// The CMS is heavy, and this is one long afternoon of an editor.
test.describe.configure({ timeout: 240_000 })

let cms: Cms

test.beforeAll(async () => {
  cms = await logIn(site)
})

const summary = (page: Page) => page.locator('#field-parents__summary')

/** Types a new short answer and waits until the CMS has kept it as a draft. */
async function type(page: Page, text: string): Promise<void> {
  const saved = autosaved(page)
  await summary(page).fill(text)
  expect((await saved).status()).toBe(200)
}

async function confirm(page: Page, sentence: string | RegExp): Promise<void> {
  await expect(page.locator('.confirmation-modal')).toContainText(sentence)
  await page.locator('#confirm-action').click()
}

test('an editor reverts, publishes one language, restores and withdraws; visitors see what the screen says', async ({
  page,
  request,
}) => {
  const word = marker()
  const data = markedFaq(word)
  const id = await cms.create('faq', data)
  const english = { title: `Question ${word}`, parents: { ...data.parents, summary: `Answer ${word}.` } }
  await cms.update('faq', id, { ...english, youth: data.youth, _status: 'published' }, '?locale=en')
  const document = `/admin/collections/faq/${id}`
  const dutch = async () => seamless(await (await request.get(`/ouders/vragen/vraag-${word}`)).text())
  const inEnglish = async () =>
    seamless(await (await request.get(`/en/parents/questions/vraag-${word}`)).text())
  expect(await dutch()).toContain(`Antwoord ${word} voor ouders.`)
  expect(await inEnglish()).toContain(`Answer ${word}.`)
  const status = page.locator('.doc-controls__status')

  await test.step('reverting brings back what is public', async () => {
    await openCms(page, document)
    await expect(status).toContainText('op de site')
    await type(page, `Weg ermee ${word}.`)
    await expect(status).toContainText('op de site, met een nieuwer concept (Nederlands)')
    await page.locator('#action-revert-to-published').click()
    await confirm(page, 'Voor bezoekers verandert er niets.')
    await expect(summary(page)).toHaveValue(`Antwoord ${word} voor ouders.`)
    await expect(page.locator('#action-revert-to-published')).toBeHidden()
    expect(await dutch()).toContain(`Antwoord ${word} voor ouders.`)
  })

  await test.step('publishing English leaves an unfinished Dutch draft where it is', async () => {
    await type(page, `Half ${word}`)
    await page.goto(`${document}?locale=en`)
    await type(page, `Better answer ${word}.`)
    const published = page.waitForResponse(
      (answer) => answer.request().method() === 'PATCH' && answer.url().includes('publishSpecificLocale=en'),
    )
    await expect(page.locator('#action-save')).toContainText('English')
    await page.locator('#action-save').click()
    expect((await published).status()).toBe(200)
    expect(await inEnglish()).toContain(`Better answer ${word}.`)
    expect(await dutch()).toContain(`Antwoord ${word} voor ouders.`)
    await expect(status).toContainText('met een nieuwer concept (Nederlands)')
    await page.goto(`${document}?locale=nl`)
    await expect(summary(page)).toHaveValue(`Half ${word}`)
  })

  await test.step('an earlier version comes back as a draft', async () => {
    await page.goto(`${document}/versions`)
    await page.locator('table tbody tr').last().getByRole('link').first().click()
    await page.getByRole('button', { name: 'Herstel deze versie' }).click()
    await confirm(page, 'Voor bezoekers verandert er niets, tot u publiceert.')
    await expect(page).toHaveURL(new RegExp(`${id}$`))
    await expect(summary(page)).toHaveValue(`Antwoord ${word} voor ouders.`)
    await expect(status).toContainText('op de site, met een nieuwer concept')
    expect(await dutch()).toContain(`Antwoord ${word} voor ouders.`)
    expect(await inEnglish()).toContain(`Better answer ${word}.`)
  })

  await test.step('taken off the site is gone', async () => {
    await page.locator('.doc-controls__popup .popup-button').click()
    await page.locator('#action-unpublish').click()
    await confirm(page, 'Deze tekst gaat van de site, in alle talen.')
    await expect(page.getByText('De tekst staat niet meer op de site.')).toBeVisible()
    await expect(status).toContainText('concept, niet op de site')
    for (const path of [`/ouders/vragen/vraag-${word}`, `/en/parents/questions/vraag-${word}`])
      expect((await request.get(path)).status(), path).toBe(404)
    for (const list of ['/ouders/vragen', `/ouders/zoeken?q=${word}`, '/sitemap.xml'])
      expect(await (await request.get(list)).text(), list).not.toContain(`vraag-${word}`)
  })
})
