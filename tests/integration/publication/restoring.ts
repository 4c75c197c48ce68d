import { z } from 'zod'
import { expect, it } from 'vitest'

import { rest } from '../../support/rest'
import { gone } from '../../support/visitor'
import type { Desk } from '../publication.int.test'
import { question, type Question } from './question'

const summary = z.object({ nl: z.string(), en: z.string().optional() })
/** Versions in all languages, as far as these tests look at them. */
const versionsSchema = z.array(
  z.object({
    id: z.string(),
    version: z.object({ _status: z.string(), parents: z.object({ summary }) }),
  }),
)

export function restoring(desk: () => Desk): void {
  /** Eerst, dan Tweede on the site, and a newer draft; in English the same. */
  async function withHistory() {
    const one = await question(desk().cms, { nl: 'Eerst.', en: 'First.' })
    const publish = async (text: string, locale: 'nl' | 'en') => {
      await one.autosave(text, locale)
      await rest('PATCH', `/faq/${one.id}?locale=${locale}`, {
        token: desk().token,
        body: { _status: 'published' },
      })
    }
    await publish('Tweede.', 'nl')
    await publish('Second.', 'en')
    await one.autosave('Concept.')
    await one.autosave('Draft.', 'en')
    return one
  }

  async function versions({ id }: Question) {
    const { docs } = await desk().cms.findVersions({
      collection: 'faq',
      where: { parent: { equals: id } },
      locale: 'all',
      limit: 50,
      sort: '-createdAt',
    })
    return versionsSchema.parse(docs)
  }

  const restore = (version: string | undefined, query = '') =>
    rest('POST', `/faq/versions/${String(version)}${query}`, { token: desk().token })

  const firstPublished = async (one: Question) =>
    (await versions(one)).find(
      ({ version }) => version._status === 'published' && version.parents.summary.nl === 'Eerst.',
    )

  const newestDraft = async (one: Question) =>
    (await versions(one)).find(({ version }) => version._status === 'draft')

  it.each(['', '?draft=true'])('an earlier published version comes back as a draft (%s)', async (query) => {
    const one = await withHistory()
    expect(await one.read()).toBe('Tweede.')
    expect((await restore((await firstPublished(one))?.id, query)).status).toBe(200)
    expect([await one.read('nl'), await one.read('en')]).toEqual(['Tweede.', 'Second.'])
    expect(await one.newest()).toMatchObject({ _status: 'draft', parents: { summary: 'Eerst.' } })
    // The newest stands first, by the date at which it came back.
    expect((await versions(one))[0]?.version.parents.summary.nl).toBe('Eerst.')
  })

  it.each(['', '?draft=true', '?draft=false'])(
    'a draft never takes the page off the site (%s)',
    async (query) => {
      const one = await withHistory()
      const draft = await newestDraft(one)
      await one.autosave('Nog nieuwer.')
      expect((await restore(draft?.id, query)).status).toBe(200)
      expect([await one.read('nl'), await one.read('en')]).toEqual(['Tweede.', 'Second.'])
      expect((await one.newest())._status).toBe('draft')
    },
  )

  it('a published version goes live at once when that is asked, in all its languages', async () => {
    const one = await withHistory()
    expect((await restore((await firstPublished(one))?.id, '?draft=false')).status).toBe(200)
    expect(await one.visit()).toMatchObject({
      page: 'Eerst.',
      standsIn: ['list', 'search', 'sitemap', 'links'],
    })
  })

  it('a version of a withdrawn text stays off the site', async () => {
    const one = await withHistory()
    await rest('PATCH', `/faq/${one.id}`, { token: desk().token, body: { _status: 'draft' } })
    expect((await restore((await firstPublished(one))?.id)).status).toBe(200)
    expect(await one.visit()).toEqual(gone)
    expect((await one.newest()).publishedAt ?? null).toBeNull()
  })

  it('reverting brings back what is public in all languages, and changes nothing for visitors', async () => {
    const one = await withHistory()
    const { publishedAt } = await one.newest()
    const { status } = await rest('POST', `/faq/${one.id}/revert`, { token: desk().token })
    expect(status).toBe(200)
    expect([await one.read('nl'), await one.read('en')]).toEqual(['Tweede.', 'Second.'])
    expect(await one.newest('nl')).toMatchObject({
      _status: 'published',
      publishedAt,
      parents: { summary: 'Tweede.' },
    })
    expect((await one.newest('en')).parents?.summary).toBe('Second.')
    const { body } = await rest('GET', `/faq/${one.id}/standing`, { token: desk().token })
    expect(body).toEqual({ public: ['nl', 'en'], draft: false, waiting: [] })
    // What was written is not lost.
    expect((await versions(one)).some(({ version }) => version.parents.summary.nl === 'Concept.')).toBe(true)
  })

  it('the button of the CMS itself, which sends one language, changes nothing for visitors either', async () => {
    const one = await withHistory()
    const { token } = desk()
    const path = `/faq/${one.id}?locale=nl&fallback-locale=null&depth=0`
    const { body } = await rest('GET', path, { token })
    expect((await rest('PATCH', path, { token, body })).status).toBe(200)
    expect([await one.read('nl'), await one.read('en')]).toEqual(['Tweede.', 'Second.'])
    expect((await one.newest('en')).parents?.summary).toBe('Draft.')
  })

  it('what stands on the site nowhere cannot be reverted to', async () => {
    const one = await question(desk().cms, { nl: 'Nieuw.' }, { _status: 'draft' })
    const { status, body } = await rest('POST', `/faq/${one.id}/revert`, { token: desk().token })
    expect(status).toBe(409)
    expect(JSON.stringify(body)).toContain('Deze tekst staat niet op de site.')
  })

  it.each(['/revert', '/withdraw-language?locale=en'])('nobody without an account may do %s', async (act) => {
    const one = await withHistory()
    expect((await rest('POST', `/faq/${one.id}${act}`)).status).toBe(403)
    expect((await rest('GET', `/faq/${one.id}/standing`)).status).toBe(403)
    expect((await one.newest('en')).parents?.summary).toBe('Draft.')
  })
}
