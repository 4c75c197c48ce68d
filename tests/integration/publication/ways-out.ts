import { expect, it } from 'vitest'

import { rest } from '../../support/rest'
import { gone } from '../../support/visitor'
import type { Desk } from '../publication.int.test'
import { question } from './question'

type Way = (desk: Desk, id: string) => Promise<unknown>

const off = { _status: 'draft' } as const
const only = (id: string) => `where[id][in][0]=${id}`

const unpublishing: Record<string, Way> = {
  'by hand': ({ token }, id) =>
    rest('PATCH', `/faq/${id}?depth=0&fallback-locale=null&unpublishAllLocales=true`, { token, body: off }),
  'over REST': ({ token }, id) => rest('PATCH', `/faq/${id}`, { token, body: off }),
  'over REST in English': ({ token }, id) => rest('PATCH', `/faq/${id}?locale=en`, { token, body: off }),
  'many at once': ({ token }, id) =>
    rest('PATCH', `/faq?locale=nl&where[and][0][_status][not_equals]=draft&where[and][1][id][in][0]=${id}`, {
      token,
      body: off,
    }),
  'as planned': async ({ cms }, id) => {
    await cms.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'unpublish', doc: { relationTo: 'faq', value: id } },
      waitUntil: new Date(Date.now() - 1000),
    })
    await cms.jobs.run()
  },
}

const deleting: Record<string, Way> = {
  'one by one': ({ token }, id) => rest('DELETE', `/faq/${id}`, { token }),
  'many at once': ({ token }, id) => rest('DELETE', `/faq?${only(id)}`, { token }),
}

export function waysOut(desk: () => Desk): void {
  const everywhere = ['list', 'search', 'sitemap', 'links']

  it.each(Object.entries(unpublishing))('unpublished %s is gone for the next visitor', async (_name, out) => {
    const one = await question(desk().cms, { nl: 'Op de site.', en: 'On the site.' })
    expect(await one.visit()).toMatchObject({ page: 'Op de site.', standsIn: everywhere })
    await out(desk(), one.id)
    expect(await one.visit()).toEqual(gone)
    expect(await one.read('en')).toBeUndefined()
    expect((await one.newest()).publishedAt ?? null).toBeNull()
  })

  it.each(Object.entries(unpublishing))(
    'unpublished %s while an unfinished draft is newer is gone, and the draft is still there',
    async (_name, out) => {
      const one = await question(desk().cms, { nl: 'Op de site.' })
      expect((await one.visit()).standsIn).toEqual(everywhere)
      await one.autosave('In de maak.', 'nl', { title: '', sources: [] })
      expect(await one.read()).toBe('Op de site.')
      await out(desk(), one.id)
      expect(await one.visit()).toEqual(gone)
      expect((await one.newest()).parents?.summary).toBe('In de maak.')
      expect((await one.newest()).publishedAt ?? null).toBeNull()
    },
  )

  it.each(Object.entries(deleting))('deleted %s is gone, with a newer draft too', async (_name, out) => {
    for (const drafted of [false, true]) {
      const one = await question(desk().cms, { nl: 'Op de site.' })
      expect((await one.visit()).standsIn).toEqual(everywhere)
      if (drafted) await one.autosave('In de maak.')
      await out(desk(), one.id)
      expect(await one.visit()).toEqual(gone)
    }
  })

  it('one translation taken off leaves the Dutch text, and comes back only when it is published', async () => {
    const { cms, token } = desk()
    const one = await question(cms, { nl: 'Op de site.', en: 'On the site.' })
    expect(await one.read('en')).toBe('On the site.')
    const taken = await rest('POST', `/faq/${one.id}/withdraw-language?locale=en`, { token })
    expect(taken.status).toBe(200)
    expect(await one.read('en')).toBe('Op de site.')
    expect((await one.newest('en')).parents?.summary).toBe('On the site.')
    await rest('PATCH', `/faq/${one.id}`, { token, body: { owner: 'iemand', _status: 'published' } })
    expect(await one.read('en')).toBe('Op de site.')
    await rest('PATCH', `/faq/${one.id}?locale=en`, { token, body: { _status: 'published' } })
    expect(await one.read('en')).toBe('On the site.')
  })

  it('Dutch cannot be taken off alone', async () => {
    const { cms, token } = desk()
    const one = await question(cms, { nl: 'Op de site.', en: 'On the site.' })
    const { status } = await rest('POST', `/faq/${one.id}/withdraw-language?locale=nl`, { token })
    expect(status).toBe(400)
    expect(await one.read()).toBe('Op de site.')
  })

  it('an address that was withdrawn sends on when the text comes back under another', async () => {
    const { cms, token } = desk()
    const one = await question(cms, { nl: 'Op de site.' })
    await one.autosave('In de maak.', 'nl', { slug: `${one.slug}-nieuw` })
    await rest('PATCH', `/faq/${one.id}`, { token, body: off })
    expect(await one.visit()).toEqual(gone)
    await rest('PATCH', `/faq/${one.id}`, { token, body: { _status: 'published' } })
    expect(await one.visit()).toMatchObject({ page: 'In de maak.', movedTo: `${one.slug}-nieuw` })
  })
}
