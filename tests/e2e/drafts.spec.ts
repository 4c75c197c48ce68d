import { expect, test, type APIRequestContext } from '@playwright/test'

import { logIn, markedFaq, marker, seamless, type Cms } from '../support/cms'
import { testPort } from '../support/site'

/** What a browser sends when staff open an address themselves. */
const asBrowser = (token: string) => ({ cookie: `payload-token=${token}`, 'sec-fetch-site': 'none' })

const loginCookie = (value: string) => ({
  name: 'payload-token',
  value,
  domain: 'localhost',
  path: '/',
  expires: -1,
  httpOnly: true,
  secure: false,
  sameSite: 'Strict' as const,
})

const site = `http://localhost:${testPort}`

// One login for all: two of the same account at the same moment leave only one of them valid.
test.describe.configure({ mode: 'default' })
let cms: Cms

test.beforeAll(async () => {
  cms = await logIn(site)
})

/** Every place where a visitor could meet a question that should not be there. */
const places = (slug: string, word: string) => [
  ...['/ouders/vragen', '/jongeren/vragen', '/en/parents/questions', '/en/young-people/questions'].flatMap(
    (list) => [list, `${list}/${slug}`],
  ),
  ...['/ouders/zoeken', '/jongeren/zoeken', '/en/parents/search'].map((search) => `${search}?q=${word}`),
  '/sitemap.xml',
  `/api/faq?where[slug][equals]=${slug}`,
  `/api/faq?draft=true&where[slug][equals]=${slug}`,
  `/api/faq/versions?where[version.slug][equals]=${slug}`,
]

/** The places that hold a text. */
async function shownAt(request: APIRequestContext, paths: string[], text: string): Promise<string[]> {
  const shown: string[] = []
  for (const path of paths) {
    const html = await (await request.get(path)).text()
    if (html.includes(text) || seamless(html).includes(text)) shown.push(path)
  }
  return shown
}

test('a draft is nowhere to be found', async ({ request }) => {
  const word = marker()
  const { slug = '', ...draft } = markedFaq(word, { _status: 'draft' })
  const id = await cms.create('faq', { ...draft, slug }, '?draft=true')
  const paths = [...places(slug, word), `/api/faq/${id}`, `/api/faq/${id}?draft=true`]
  expect(await shownAt(request, paths, `Antwoord ${word}`)).toEqual([])
  expect(await shownAt(request, ['/ouders/vragen', '/jongeren/vragen', '/sitemap.xml'], slug)).toEqual([])
  expect((await request.get(`/ouders/vragen/${slug}`)).status()).toBe(404)
})

test('a text for parents is nowhere among the pages of young people', async ({ request }) => {
  const word = marker()
  const data = markedFaq(word, { audiences: ['parents'] })
  await cms.create('faq', data)
  const paths = places(data.slug ?? '', word)
  expect(await shownAt(request, paths, `Antwoord ${word} voor ouders`)).toEqual(
    expect.arrayContaining([`/ouders/vragen/${data.slug}`, `/ouders/zoeken?q=${word}`]),
  )
  expect(await shownAt(request, paths, `Antwoord ${word} voor jongeren`)).toEqual([])
  const youth = paths.filter((path) => path.includes('jongeren') || path.includes('young-people'))
  expect(await shownAt(request, youth, `Vraag ${word}`)).toEqual([])
  expect((await request.get(`/jongeren/vragen/${data.slug}`)).status()).toBe(404)
})

test('a draft of a published text shows to nobody but staff, whatever cookie a visitor makes up', async ({
  request,
  playwright,
}) => {
  const word = marker()
  const data = markedFaq(word)
  const id = await cms.create('faq', data)
  await cms.update('faq', id, { parents: { ...data.parents, summary: `Concept ${word}` } }, '?draft=true')
  const path = `/ouders/vragen/${data.slug}`
  const staff = await playwright.request.newContext({
    baseURL: site,
    extraHTTPHeaders: { 'sec-fetch-site': 'none' },
    storageState: { cookies: [loginCookie(cms.token)], origins: [] },
  })
  expect(await (await staff.get(`/api/preview?path=${path}`)).text()).toContain(`Concept ${word}`)
  const bypass = (await staff.storageState()).cookies.find(({ name }) => name === '__prerender_bypass')
  expect(bypass?.httpOnly).toBe(true)
  // A made-up value, and the very value of the editor without the editor's login.
  for (const value of ['1', 'x'.repeat(32), bypass?.value]) {
    const text = await (
      await request.get(path, { headers: { cookie: `__prerender_bypass=${value}` } })
    ).text()
    expect(text).toContain(`Antwoord ${word} voor ouders`)
    expect(text).not.toContain(`Concept ${word}`)
  }
  expect(await shownAt(request, places(data.slug ?? '', word), `Concept ${word}`)).toEqual([])
})

test('preview sends visitors to the login page', async ({ request }) => {
  const answer = await request.get('/api/preview?path=/ouders', { maxRedirects: 0 })
  expect(answer.status()).toBe(307)
  expect(answer.headers().location).toBe(`${site}/admin/login`)
  expect(answer.headers()['set-cookie']).toBeUndefined()
})

test('preview never leads away from this site', async ({ request }) => {
  const own = await request.get('/api/preview?path=/ouders', {
    headers: asBrowser(cms.token),
    maxRedirects: 0,
  })
  expect(own.headers().location).toBe(`${site}/ouders`)
  const foreign = [
    '//evil.example',
    '/\\evil',
    '/\\/evil.example',
    'https://evil.example',
    '/%5Cevil',
    '/\t/evil.example',
  ]
  for (const path of foreign) {
    const answer = await request.get(`/api/preview?${new URLSearchParams({ path }).toString()}`, {
      headers: asBrowser(cms.token),
      maxRedirects: 0,
    })
    const { location, 'set-cookie': cookie } = answer.headers()
    expect([400, 307], path).toContain(answer.status())
    expect(new URL(location ?? site, site).origin, path).toBe(site)
    expect(answer.status() === 400 && cookie, path).toBeFalsy()
  }
})
