import { expect, test } from '@playwright/test'

import { logIn, markedFaq, marker } from '../support/cms'
import { autosaved, openCms } from '../support/cms-browser'
import { accounts, testPort } from '../support/site'

const site = `http://localhost:${testPort}`

test('the CMS asks nothing of other hosts and keeps its own policy from login to save', async ({ page }) => {
  const outside: string[] = []
  const breaches: string[] = []
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (/^(http|ws)/.test(protocol) && origin !== site) outside.push(request.url())
  })
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) breaches.push(message.text())
  })
  const id = await (await logIn(site, 'administrator')).create('faq', markedFaq(marker()))

  await openCms(page, '/admin/collections/faq', 'administrator')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vragen')
  await page.goto(`/admin/collections/faq/${id}`)
  const save = autosaved(page)
  await page.locator('#field-owner').fill('wie nu schrijft')
  expect((await save).status()).toBe(200)
  await page.goto('/admin/account')
  await expect(page.locator('#field-email')).toBeVisible()

  expect(outside).toEqual([])
  expect(breaches).toEqual([])
})

test('a login is kept from scripts and from other sites', async ({ request }) => {
  const { email, password } = accounts.editor
  const answer = await request.post('/api/users/login', {
    data: { email, password },
  })
  const cookies = answer.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie')
  expect(cookies).toHaveLength(1)
  for (const { value } of cookies) {
    expect(value).toMatch(/^payload-token=/)
    expect(value).toMatch(/; HttpOnly/i)
    expect(value).toMatch(/; SameSite=Strict/i)
  }
  // Nor does the answer hold the token for a script to read.
  expect(await answer.json()).not.toHaveProperty('token')
})

test('a login means nothing to a request that another site sends', async ({ request }) => {
  const { token } = await logIn(site, 'administrator')
  const cookie = `payload-token=${token}`
  const own = await request.get('/api/users/me', { headers: { cookie, origin: site } })
  expect((await own.json()) as unknown).toHaveProperty('user.email')
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of foreign) {
    const answer = await request.get('/api/users/me', { headers: { cookie, ...headers } })
    expect((await answer.json()) as unknown).toHaveProperty('user', null)
  }
})
