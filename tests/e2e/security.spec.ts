import { expect, test } from '@playwright/test'

import { cachedPages, formPages, livePages } from '../support/page-types'

const strictPolicy =
  "default-src 'none'; base-uri 'none'; form-action 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "script-src 'self'; style-src 'self'; frame-ancestors 'none'"
const nonce = /script-src 'self' 'nonce-([A-Za-z0-9+/=]{20,})' 'strict-dynamic'/

test('every page that runs no framework has the one strict policy: nothing unsafe, no nonce, no hash', async ({
  request,
}) => {
  for (const path of [...cachedPages, ...formPages, '/bestaat-niet']) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy'], path).toBe(strictPolicy)
  }
})

test('a page with a form is kept nowhere and sets no cookie', async ({ request }) => {
  for (const path of formPages) {
    const headers = (await request.get(path)).headers()
    expect(headers['cache-control'], path).toBe('no-store')
    expect(headers['set-cookie'], path).toBeUndefined()
  }
})

test('pages made for each visit have a nonce that is new every time', async ({ request }) => {
  for (const path of [...livePages, '/admin/login']) {
    const policies = [await request.get(path), await request.get(path)].map(
      (answer) => answer.headers()['content-security-policy'] ?? '',
    )
    const nonces = policies.map((policy) => nonce.exec(policy)?.[1])
    expect(nonces[0], path).toBeDefined()
    expect(nonces[0], path).not.toBe(nonces[1])
    for (const policy of policies) expect(policy, path).not.toMatch(/script-src[^;]*unsafe|unsafe-eval/)
  }
})

test('every answer forbids guessing its type and keeps the address to ourselves', async ({ request }) => {
  for (const path of ['/', '/ouders/zoeken', '/admin/login', '/api/health', '/theme.css', '/sitemap.xml']) {
    const headers = (await request.get(path)).headers()
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBe('same-origin')
    expect(headers['x-powered-by'], path).toBeUndefined()
    expect(headers['set-cookie'], path).toBeUndefined()
  }
})

test('only the CMS takes server actions', async ({ request }) => {
  for (const path of ['/', '/ouders', '/jongeren/zoeken', '/en/about/privacy', '/bestaat-niet']) {
    const answer = await request.post(path, { headers: { 'next-action': 'a'.repeat(42) }, data: '[]' })
    expect(answer.status(), path).toBe(405)
  }
})

test('visitors get nothing from the REST API, and nothing of it is kept', async ({ request }) => {
  const closed = [
    'faq',
    'pages',
    'schools',
    'contacts',
    'topics',
    'organisations',
    'users',
    'globals/steunpunt',
  ]
  const aboutStaff = ['access', 'users/init', 'Users/Init/', 'payload-preferences', 'payload-jobs']
  for (const path of [...closed, ...aboutStaff]) {
    const answer = await request.get(`/api/${path}`)
    expect(answer.status(), path).toBe(403)
    expect(answer.headers()['cache-control'], path).toContain('no-store')
  }
  for (const path of ['faq', 'users', 'users/first-register', 'payload-jobs/run', 'tick'])
    expect((await request.post(`/api/${path}`, { data: {} })).ok(), path).toBe(false)
})

test('there is no GraphQL', async ({ request }) => {
  for (const path of ['/api/graphql', '/api/graphql-playground'])
    expect((await request.get(path)).status(), path).toBe(404)
  expect((await request.post('/api/graphql', { data: { query: '{ __typename }' } })).status()).toBe(404)
})

test('the clock lets nobody in without its secret', async ({ request }) => {
  for (const authorization of ['', 'Bearer ', 'Bearer undefined', 'Bearer alleen-voor-de-klok'])
    expect((await request.post('/api/tick', { headers: { authorization } })).status()).toBe(403)
  expect((await request.get('/api/payload-jobs/run')).ok()).toBe(false)
})
