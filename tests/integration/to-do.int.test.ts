import { initI18n } from '@payloadcms/translations'
import type { Payload, ServerProps, TypedUser } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { ToDo } from '@/components/admin/to-do'

import * as build from '../support/builders'
import { login, rest } from '../support/rest'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload
let payload: Payload
let editor: TypedUser
let token: string

beforeAll(async () => {
  test = await testPayload()
  payload = test.payload
  const user = await payload.create({ collection: 'users', data: build.account() })
  editor = { ...user, collection: 'users' }
  token = await login(user.email, build.password)
})

afterEach(async () => {
  for (const collection of ['faq', 'glossary', 'topics'] as const)
    await payload.delete({ collection, where: { id: { exists: true } } })
})

afterAll(() => test.cleanup())

/** What an editor sees, and where its links lead. */
async function screen(language: 'nl' | 'en' = 'nl', user: TypedUser | null = editor) {
  const i18n = await initI18n({ config: payload.config.i18n, context: 'client', language })
  const props = { i18n, payload, user: user ?? undefined } as Pick<ServerProps, 'i18n' | 'payload' | 'user'>
  const html = renderToStaticMarkup(await ToDo(props))
  const links = [...html.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)].map(([, href = '', text]) => ({
    href: href.replaceAll('&amp;', '&'),
    text,
  }))
  return { text: html.replace(/<[^>]+>/g, ' '), links }
}

/** A question that asks for nothing: published, fresh and in both languages. */
async function done() {
  const { id } = await payload.create({ collection: 'faq', data: build.faq() })
  const english = { title: 'English', _status: 'published' as const }
  await payload.update({ collection: 'faq', id, locale: 'en', data: english })
  return id
}

const long = '2020-01-01T12:00:00.000Z'

describe('what needs attention', () => {
  it('is nothing when everything is done', async () => {
    await done()
    const { text, links } = await screen()
    expect(text).toMatch(/Niets\. Alle teksten zijn nagekeken/)
    expect(links).toEqual([])
    expect((await screen('en')).text).toMatch(/Nothing\. All texts are checked/)
  })

  it.each([
    ['Opnieuw nakijken', { reviewBy: long }],
    ['Mogelijk verouderd', { parents: { summary: 'Heel anders.' } }],
    ['Tekst ontbreekt', { youth: { summary: '' }, _status: 'draft' }],
    ['Nog niet gepubliceerd', { title: 'Nieuwe titel', _status: 'draft' }],
  ] as const)('%s: is named, counted and leads to the list', async (name, change) => {
    const id = await done()
    await payload.update({
      collection: 'faq',
      id,
      data: change,
      draft: '_status' in change,
    })
    const { text, links } = await screen()
    expect(text).toContain(name)
    const found = await Promise.all(
      links.map(async ({ href, text: label }) => {
        expect(label).toBe('Vragen (1)')
        const { body } = await rest('GET', `/faq?draft=true&${href.split('?')[1] ?? ''}`, { token })
        return body.docs
      }),
    )
    expect(found.length).toBeGreaterThan(0)
    for (const docs of found) expect(docs).toMatchObject([{ id }])
  })

  it('a text without English leads to the list in English', async () => {
    await payload.create({ collection: 'glossary', data: build.term() })
    const { text, links } = await screen()
    expect(text).toContain('Nog niet in het Engels')
    expect(links).toMatchObject([{ text: 'Begrippen (1)' }])
    const query = links[0]?.href.split('?')[1] ?? ''
    expect(query).toContain('locale=en')
    expect((await rest('GET', `/glossary?draft=true&${query}`, { token })).body.totalDocs).toBe(1)
  })

  it('speaks the language of the account', async () => {
    const id = await done()
    await payload.update({ collection: 'faq', id, data: { reviewBy: long } })
    const { text, links } = await screen('en')
    expect(text).toContain('Check again')
    expect(links).toMatchObject([{ text: 'Questions (1)' }])
  })

  it('a text whose last day is today is not overdue', async () => {
    const id = await done()
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
    await payload.update({ collection: 'faq', id, data: { reviewBy: `${today}T00:00:00.000Z` } })
    expect((await screen()).links).toEqual([])
  })

  it('tells nothing to somebody without an account', async () => {
    await payload.create({ collection: 'glossary', data: build.term({ reviewBy: long }) })
    expect((await screen('nl', null)).links).toEqual([])
  })
})
