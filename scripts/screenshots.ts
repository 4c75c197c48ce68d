/**
 * Makes the pictures of docs/redactie.md from a running site: SITE_URL, and an administrator's account
 * by ADMIN_EMAIL, ADMIN_PASSWORD and ADMIN_CODE, a recovery code. The one draft it needs is removed again.
 * Run it with `npx tsx scripts/screenshots.ts`.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { chromium, type Page } from '@playwright/test'
import { z } from 'zod'

import { findChromium } from './test/chromium'

const settings = z
  .object({
    SITE_URL: z.url({ error: 'set SITE_URL to the address of a running site' }),
    ADMIN_EMAIL: z.email({ error: 'set ADMIN_EMAIL to the address of an administrator' }),
    ADMIN_PASSWORD: z.string({ error: 'set ADMIN_PASSWORD to the password of that account' }).min(1),
    ADMIN_CODE: z.string({ error: 'set ADMIN_CODE to a recovery code of that account' }).min(1),
  })
  .safeParse(process.env)
if (!settings.success) {
  console.error(`No pictures: ${settings.error.issues.map(({ message }) => message).join('; ')}.`)
  process.exit(1)
}
const { SITE_URL, ADMIN_EMAIL, ADMIN_PASSWORD, ADMIN_CODE } = settings.data

const folder = 'docs/images'

type Picture = { name: string; show: (page: Page) => Promise<unknown> }

const open = (page: Page, address: string) =>
  page.goto(`${SITE_URL}/admin${address}`, { waitUntil: 'networkidle' })

const tab = (page: Page, name: string) =>
  page.locator('.tabs-field__tab-button', { hasText: name }).first().click()

/** Opens the first document of a list. */
async function openFirst(page: Page, collection: string): Promise<void> {
  await open(page, `/collections/${collection}`)
  await page.locator('tbody a').first().click()
  await page.waitForURL(new RegExp(`/collections/${collection}/[^?]+`))
  await page.locator('.tabs-field__tab-button').first().waitFor()
}

async function logIn(page: Page): Promise<void> {
  await open(page, '/login')
  await page.locator('#field-email').fill(ADMIN_EMAIL)
  await page.locator('#field-password').fill(ADMIN_PASSWORD)
  await page.locator('button[type="submit"]').click()
  await page.locator('#field-code').fill(ADMIN_CODE)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
}

/** Calls the REST API as the account that is logged in. @throws Error when the answer is no success */
async function call(page: Page, method: string, address: string, body?: object): Promise<unknown> {
  const request = { method, address, body: body && JSON.stringify(body) }
  const answer = await page.evaluate(async (sent) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(sent.address, { method: sent.method, body: sent.body, headers })
    return { status: response.status, text: await response.text() }
  }, request)
  if (answer.status >= 300) throw new Error(`${method} ${address} answered ${answer.status}: ${answer.text}`)
  return JSON.parse(answer.text)
}

/** A question that has everything but its text for young people. */
const unfinished = {
  title: 'Mag mijn kind in een rustige ruimte werken?',
  slug: 'voorbeeld-van-het-poortje',
  audiences: ['parents', 'youth'],
  sources: [{ label: 'Een voorbeeld' }],
  reviewedOn: '2026-11-21T12:00:00.000Z',
  reviewBy: '2027-11-21T12:00:00.000Z',
  owner: 'Redactie',
  parents: { summary: 'Ja, dat kunt u aan de mentor vragen.' },
}

/** Tries to publish the unfinished question, and removes it once its picture is taken. */
async function showGate(page: Page): Promise<() => Promise<unknown>> {
  const made = await call(page, 'POST', '/api/faq?draft=true&locale=nl', { ...unfinished, _status: 'draft' })
  const { id } = z.object({ doc: z.object({ id: z.string() }) }).parse(made).doc
  const remove = () => call(page, 'DELETE', `/api/faq/${id}`)
  try {
    await open(page, `/collections/faq/${id}`)
    await page.locator('#action-save').click()
    await page.locator('.payload-toast-item').first().waitFor()
    await tab(page, 'Voor jongeren')
  } catch (error) {
    await remove()
    throw error
  }
  return remove
}

async function showSchedule(page: Page): Promise<void> {
  await openFirst(page, 'faq')
  await page.locator('#action-save-popup .popup-button').click()
  await page.locator('#schedule-publish').click()
  await page.locator('#scheduled-publish-save').waitFor()
}

async function showPreview(page: Page): Promise<void> {
  await openFirst(page, 'faq')
  await page.locator('#live-preview-toggler').click()
  await page.frameLocator('iframe').locator('h1').first().waitFor()
}

const documentTab = (collection: string, name: string) => async (page: Page) => {
  await openFirst(page, collection)
  await tab(page, name)
}

const pictures: Picture[] = [
  { name: 'redactie-begin', show: (page) => open(page, '') },
  { name: 'redactie-lijst', show: (page) => open(page, '/collections/faq') },
  { name: 'redactie-vraag', show: documentTab('faq', 'Voor ouders') },
  { name: 'redactie-jongeren', show: documentTab('faq', 'Voor jongeren') },
  { name: 'redactie-bronnen', show: documentTab('faq', 'Bronnen') },
  { name: 'redactie-poortje', show: showGate },
  { name: 'redactie-voorbeeld', show: showPreview },
  { name: 'redactie-inplannen', show: showSchedule },
  { name: 'redactie-begrip', show: documentTab('glossary', 'Voor ouders') },
  { name: 'redactie-school', show: documentTab('schools', 'Ondersteuningsaanbod') },
  { name: 'redactie-steunpunt', show: (page) => open(page, '/globals/steunpunt') },
]

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
try {
  mkdirSync(folder, { recursive: true })
  const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1280, height: 860 } })
  // A text that could not be published counts as unsaved; leaving it is meant.
  page.on('dialog', (dialog) => void dialog.accept())
  const take = async (name: string) => {
    // Panels slide in.
    await page.waitForTimeout(600)
    await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' })
    console.log(`${name}.png`)
  }
  await open(page, '/login')
  await take('redactie-inloggen')
  await logIn(page)
  for (const { name, show } of pictures) {
    const undo = await show(page)
    await take(name)
    if (typeof undo === 'function') await undo()
  }
} finally {
  await browser.close()
}
