import { expect, test, type Locator, type Page } from '@playwright/test'

import { logIn, markedFaq, marker, type Cms } from '../../support/cms'
import { autosaved, openCms } from '../../support/cms-browser'
import { jobsSecret, testPort } from '../../support/site'

const site = `http://localhost:${testPort}`

// The CMS is heavy: each test opens it anew.
test.describe.configure({ timeout: 150_000 })

let cms: Cms

test.beforeAll(async () => {
  cms = await logIn(site, 'administrator')
})

const summary = (page: Page, level: 'parents' | 'youth') => page.locator(`#field-${level}__summary`)

test('an editor sees a draft on its real page, and visitors see it once it is published', async ({
  page,
  request,
}) => {
  const word = marker()
  const id = await cms.create('faq', markedFaq(word))
  const path = `/ouders/vragen/vraag-${word}`
  await openCms(page, `/admin/collections/faq/${id}`)
  await expect(page.getByRole('button', { name: 'Voor ouders (u)' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Voor jongeren (je)' })).toBeVisible()

  const autosave = autosaved(page)
  await summary(page, 'parents').fill(`Concept ${word}.`)
  expect((await autosave).status()).toBe(200)

  const draft = await page.context().newPage()
  await draft.goto(`/api/preview?path=${path}`)
  await expect(draft).toHaveURL(site + path)
  await expect(draft.getByRole('main')).toContainText(`Concept ${word}.`)
  const visitor = async () => (await request.get(path)).text()
  expect(await visitor()).toContain(`Antwoord ${word} voor ouders.`)
  expect(await visitor()).not.toContain(`Concept ${word}.`)

  const published = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.locator('#action-save').click()
  expect((await published).status()).toBe(200)
  expect(await visitor()).toContain(`Concept ${word}.`)
})

test('live preview shows the draft beside the fields, without a breach of the policies', async ({ page }) => {
  const word = marker()
  const id = await cms.create('faq', markedFaq(word))
  const breaches: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) breaches.push(message.text())
  })
  await openCms(page, `/admin/collections/faq/${id}`)
  await page.locator('#live-preview-toggler').click()
  const inside = page.frameLocator('#live-preview-iframe').getByRole('main')
  await expect(inside).toContainText(`Antwoord ${word} voor ouders.`)
  await summary(page, 'parents').fill(`Terwijl u typt ${word}.`)
  await expect(inside).toContainText(`Terwijl u typt ${word}.`, { timeout: 15_000 })
  expect(breaches).toEqual([])
})

test('publishing without a text says which one is missing', async ({ page, request }) => {
  const word = marker()
  const draft = markedFaq(word, { _status: 'draft', youth: { summary: '' } })
  const id = await cms.create('faq', draft, '?draft=true')
  await openCms(page, `/admin/collections/faq/${id}`)
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText('Voor jongeren (je) → Kort antwoord')
  await page.getByRole('button', { name: 'Voor jongeren (je)' }).click()
  await expect(page.getByText('Deze tekst is nog leeg.').first()).toBeVisible()
  expect((await request.get(`/ouders/vragen/vraag-${word}`)).status()).toBe(404)
})

test('a text goes live when the moment that an editor chose has come, not before', async ({
  page,
  request,
}) => {
  const plan = async (choose: (picker: Locator) => Promise<void>) => {
    const word = marker()
    const id = await cms.create('faq', markedFaq(word, { _status: 'draft' }), '?draft=true')
    await page.goto(`/admin/collections/faq/${id}`)
    await page.locator('.form-submit .popup-button').click()
    await page.locator('#schedule-publish').click()
    await page.locator('.schedule-publish .radio-input').first().click()
    await page.locator('.schedule-publish .date-time-picker input').click()
    await choose(page.locator('.schedule-publish .react-datepicker'))
    await page.locator('.schedule-publish h2[title]').click()
    await page.locator('#scheduled-publish-save').click()
    await expect(page.getByText('Succesvol gepland.')).toBeVisible()
    return `/jongeren/vragen/vraag-${word}`
  }
  await openCms(page, '/admin')
  // The first moment of today has come at any time of the day.
  const due = await plan((picker) => picker.locator('.react-datepicker__time-list-item').first().click())
  const later = await plan(async (picker) => {
    await picker.locator('.react-datepicker__navigation--next').click()
    await picker.locator('.react-datepicker__day--015').click()
  })
  const tick = () => request.post('/api/tick', { headers: { authorization: `Bearer ${jobsSecret}` } })
  expect((await tick()).status()).toBe(200)
  expect((await request.get(due)).status()).toBe(200)
  expect((await request.get(later)).status()).toBe(404)
})

test('a colour that is too light to read is refused in words, and a dark one is on the site at once', async ({
  page,
  request,
}) => {
  await openCms(page, '/admin/globals/steunpunt')
  const colour = page.locator('#field-themeColour')
  const old = await colour.inputValue()
  // An editor looks at what they typed; the answer about it must not come after that about the save.
  const looked = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/admin/globals/steunpunt'),
  )
  await colour.fill('#ffdd00')
  await looked
  await page.locator('#action-save').click()
  await expect(page.getByText(/Deze kleur is te licht om te lezen: het contrast is \d/).first()).toBeVisible()
  await colour.fill('#123456')
  await page.locator('#action-save').click()
  await expect(page.getByText('Succesvol').first()).toBeVisible()
  expect(await (await request.get('/theme.css')).text()).toContain('#123456')
  await cms.call('POST', '/globals/steunpunt?locale=nl', { themeColour: old })
  expect(await (await request.get('/theme.css')).text()).toContain(old)
})
