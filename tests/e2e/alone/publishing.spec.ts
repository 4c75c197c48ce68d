import { expect, test } from '@playwright/test'

import { logIn, markedFaq, marker, seamless, type Cms } from '../../support/cms'
import { testPort } from '../../support/site'

const site = `http://localhost:${testPort}`

let cms: Cms

test.beforeAll(async () => {
  cms = await logIn(site)
})

test('a published change is on every page of its level at the very next request, and on no other', async ({
  request,
}) => {
  const word = marker()
  const data = markedFaq(word)
  const id = await cms.create('faq', data)
  const english = { title: `Question ${word}`, parents: { ...data.parents, summary: `Answer ${word}.` } }
  await cms.update('faq', id, { ...english, youth: data.youth }, '?locale=en')
  const text = async (path: string) => seamless(await (await request.get(path)).text())
  const pages = ['/ouders/vragen', `/ouders/vragen/vraag-${word}`, `/ouders/zoeken?q=${word}`]
  const otherPages = [
    '/jongeren/vragen',
    `/jongeren/vragen/vraag-${word}`,
    `/en/parents/questions/vraag-${word}`,
  ]
  for (const path of pages) expect(await text(path), path).toContain(`Vraag ${word}`)
  const before = await Promise.all(otherPages.map(text))

  const parents = { ...data.parents, title: `Nieuwe ${word}`, summary: `Nieuw antwoord ${word}.` }
  await cms.update('faq', id, { parents, _status: 'published' })

  for (const path of pages) expect(await text(path), path).toContain(`Nieuwe ${word}`)
  expect(await text(`/ouders/vragen/vraag-${word}`)).toContain(`Nieuw antwoord ${word}.`)
  const after = await Promise.all(otherPages.map(text))
  for (const [index, path] of otherPages.entries()) {
    expect(before[index], path).toContain(word)
    expect(after[index], path).not.toMatch(/Nieuwe? /)
    expect(after[index], path).toContain(word)
  }
})

/** What lies ready as a newer draft when a text is taken off the site. */
const newer = { 'without a newer draft': [], 'while a draft is newer': ['Concept van later.'] }

for (const [name, drafts] of Object.entries(newer))
  test(`a text unpublished ${name} is gone at the next request`, async ({ request }) => {
    const word = marker()
    const data = markedFaq(word)
    const id = await cms.create('faq', data)
    const path = `/ouders/vragen/vraag-${word}`
    const lists = ['/ouders/vragen', `/ouders/zoeken?q=${word}`, '/sitemap.xml']
    // Twice, so that the page is kept.
    for (const page of [path, path, ...lists, ...lists])
      expect(await (await request.get(page)).text(), page).toContain(`vraag-${word}`)
    for (const summary of drafts) {
      const draft = { parents: { ...data.parents, summary }, _status: 'draft' }
      await cms.update('faq', id, draft, '?draft=true&autosave=true')
      expect((await request.get(path)).status()).toBe(200)
    }
    await cms.update('faq', id, { _status: 'draft' })
    expect((await request.get(path)).status()).toBe(404)
    for (const list of lists)
      expect(await (await request.get(list)).text(), list).not.toContain(`vraag-${word}`)
  })

test('an address that changed sends visitors on for good, in each language and level', async ({
  request,
}) => {
  const word = marker()
  const id = await cms.create('faq', markedFaq(word))
  const addresses = (slug: string) =>
    ['/ouders/vragen', '/jongeren/vragen', '/en/parents/questions'].map((list) => `${list}/${slug}`)
  const old = addresses(`vraag-${word}`)
  for (const path of old) expect((await request.get(path)).status(), path).toBe(200)
  await cms.update('faq', id, { slug: `ander-${word}`, _status: 'published' })
  const current = addresses(`ander-${word}`)
  for (const [index, path] of old.entries()) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect([301, 308], path).toContain(answer.status())
    expect(new URL(answer.headers().location ?? '', site).pathname).toBe(current[index])
    expect((await request.get(path)).status(), path).toBe(200)
  }
})

test('the name of the steunpunt changes on every page at once', async ({ request }) => {
  const paths = ['/', '/ouders', '/en/young-people', '/jongeren/zoeken']
  const name = `Steunpunt ${marker()}`
  const { body } = await cms.call('GET', '/globals/steunpunt?locale=nl')
  for (const path of paths) expect(await (await request.get(path)).text(), path).toContain(String(body.name))
  await cms.call('POST', '/globals/steunpunt?locale=nl', { name })
  await cms.call('POST', '/globals/steunpunt?locale=en', { name })
  try {
    for (const path of paths) expect(await (await request.get(path)).text(), path).toContain(name)
  } finally {
    await cms.call('POST', '/globals/steunpunt?locale=nl', { name: body.name })
    await cms.call('POST', '/globals/steunpunt?locale=en', { name: body.name })
  }
})
