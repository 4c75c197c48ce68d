import { expect, it } from 'vitest'

import * as build from '../../support/builders'
import { timesRefreshed } from '../../support/next-cache'
import { rest } from '../../support/rest'
import { gone } from '../../support/visitor'
import type { Desk } from '../publication.int.test'
import { question } from './question'

type Way = (desk: Desk, id: string) => Promise<unknown>

const on = { _status: 'published' } as const

const publishing: Record<string, Way> = {
  'by hand': ({ token }, id) =>
    rest('PATCH', `/faq/${id}?depth=0&locale=nl&publishSpecificLocale=nl`, { token, body: on }),
  'over REST': ({ token }, id) => rest('PATCH', `/faq/${id}`, { token, body: on }),
  'in all languages': ({ token }, id) =>
    rest('PATCH', `/faq/${id}?publishAllLocales=true`, { token, body: on }),
  'many at once': ({ token }, id) =>
    rest('PATCH', `/faq?where[id][in][0]=${id}&draft=true`, { token, body: on }),
  'many at once, without a word of drafts': ({ token }, id) =>
    rest('PATCH', `/faq?where[id][in][0]=${id}`, { token, body: on }),
  'as planned': async ({ cms }, id) => {
    await cms.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'faq', value: id } },
      waitUntil: new Date(Date.now() - 1000),
    })
    await cms.jobs.run()
  },
}

export function waysIn(desk: () => Desk): void {
  it.each(Object.entries(publishing))(
    'a draft published %s is there for the next visitor',
    async (_name, publish) => {
      const one = await question(desk().cms, { nl: 'Eerst.' }, { _status: 'draft' })
      await one.autosave('Nieuw.')
      expect(await one.visit()).toEqual(gone)
      await publish(desk(), one.id)
      expect(await one.visit()).toMatchObject({
        page: 'Nieuw.',
        standsIn: ['list', 'search', 'sitemap', 'links'],
      })
      const { publishedAt } = await one.newest()
      expect(publishedAt).toBeTypeOf('string')
      await one.autosave('Nieuwer.')
      expect(await one.read()).toBe('Nieuw.')
      await publish(desk(), one.id)
      expect(await one.read()).toBe('Nieuwer.')
      expect((await one.newest()).publishedAt).toBe(publishedAt)
    },
  )

  it('saving a draft refreshes nothing', async () => {
    const one = await question(desk().cms, { nl: 'Op de site.', en: 'On the site.' })
    const before = timesRefreshed()
    await one.autosave('In de maak.')
    await one.autosave('In the making.', 'en')
    expect(timesRefreshed()).toBe(before)
  })

  it('a save that says nothing of publishing goes on with the newer draft, and takes nothing off', async () => {
    const { cms, token } = desk()
    const one = await question(cms, { nl: 'Op de site.' })
    await one.autosave('In de maak.')
    await rest('PATCH', `/faq/${one.id}`, { token, body: { owner: 'iemand anders' } })
    expect(await one.read()).toBe('Op de site.')
    expect(await one.newest()).toMatchObject({ owner: 'iemand anders', parents: { summary: 'In de maak.' } })
  })

  it('a change of many at once keeps the drafts that it passes over', async () => {
    const { cms, token } = desk()
    const one = await question(cms, { nl: 'Op de site.' })
    await one.autosave('In de maak.')
    await rest('PATCH', `/faq?where[id][in][0]=${one.id}`, { token, body: { owner: 'iemand anders' } })
    expect(await one.read()).toBe('Op de site.')
    expect((await one.newest()).parents?.summary).toBe('In de maak.')
  })

  it('what has no drafts shows at once: a topic, an organisation, a global', async () => {
    const { cms, token } = desk()
    const { topicsFor } = await import('@/server/queries/topics')
    const topic = await cms.create({ collection: 'topics', data: build.topic({ title: 'Oude naam' }) })
    const titles = async () => (await topicsFor('parents', 'nl')).map(({ title }) => title)
    expect(await titles()).toContain('Oude naam')
    await rest('PATCH', `/topics/${topic.id}`, { token, body: { title: 'Nieuwe naam' } })
    expect(await titles()).toContain('Nieuwe naam')
    await rest('DELETE', `/topics/${topic.id}`, { token })
    expect(await titles()).not.toContain('Nieuwe naam')
    const before = timesRefreshed()
    await rest('POST', '/globals/navigation', { token, body: { featured: [] } })
    expect(timesRefreshed()).toBe(before + 1)
  })
}
