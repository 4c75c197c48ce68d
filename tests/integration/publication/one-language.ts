import { expect, it } from 'vitest'

import * as build from '../../support/builders'
import { rest } from '../../support/rest'
import { gone } from '../../support/visitor'
import type { Desk } from '../publication.int.test'
import { question, saying } from './question'

type Way = (desk: Desk, id: string, locale: 'nl' | 'en') => Promise<unknown>

const on = { _status: 'published' } as const

const publishing: Record<string, Way> = {
  'over REST': ({ token }, id, locale) => rest('PATCH', `/faq/${id}?locale=${locale}`, { token, body: on }),
  'with the button': ({ token }, id, locale) =>
    rest('PATCH', `/faq/${id}?depth=0&locale=${locale}&publishSpecificLocale=${locale}`, { token, body: on }),
  'many at once': ({ token }, id, locale) =>
    rest('PATCH', `/faq?locale=${locale}&where[id][in][0]=${id}&draft=true`, { token, body: on }),
  'as planned': async ({ cms }, id, locale) => {
    await cms.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', locale, doc: { relationTo: 'faq', value: id } },
      waitUntil: new Date(Date.now() - 1000),
    })
    await cms.jobs.run()
  },
}

export function oneLanguage(desk: () => Desk): void {
  const draft = { _status: 'draft' } as const

  it.each(Object.entries(publishing))(
    'English published %s leaves the Dutch page and the Dutch draft as they were',
    async (_name, publish) => {
      const one = await question(desk().cms, { nl: 'Op de site.', en: 'On the site.' })
      await one.autosave('Half', 'nl', { audiences: ['parents'], slug: `${one.slug}-nieuw` })
      await one.autosave('Finished.', 'en')
      await publish(desk(), one.id, 'en')
      expect(await one.visit()).toMatchObject({ page: 'Op de site.', movedTo: undefined })
      expect(await one.read('en')).toBe('Finished.')
      expect(await one.newest()).toMatchObject({
        ...draft,
        parents: { summary: 'Half' },
        audiences: ['parents'],
      })
      await publish(desk(), one.id, 'nl')
      expect(await one.visit()).toMatchObject({ page: 'Half', movedTo: `${one.slug}-nieuw` })
      expect(await one.read('en')).toBe('Finished.')
    },
  )

  it.each(Object.entries(publishing))(
    'Dutch published %s leaves the English page as it was',
    async (_name, publish) => {
      const one = await question(desk().cms, { nl: 'Op de site.', en: 'On the site.' })
      await one.autosave('Klaar.')
      await one.autosave('Half', 'en')
      await publish(desk(), one.id, 'nl')
      expect(await one.read()).toBe('Klaar.')
      expect(await one.read('en')).toBe('On the site.')
      expect((await one.newest('en')).parents?.summary).toBe('Half')
      expect((await one.newest()).parents?.summary).toBe('Klaar.')
    },
  )

  it('a first publication in Dutch leaves English a draft', async () => {
    const one = await question(desk().cms, { nl: 'Nieuw.', en: 'Half' }, draft)
    await rest('PATCH', `/faq/${one.id}`, { token: desk().token, body: on })
    expect(await one.read()).toBe('Nieuw.')
    expect(await one.read('en')).toBe('Nieuw.')
    expect((await one.newest('en')).parents?.summary).toBe('Half')
  })

  it('English is refused while Dutch is not on the site, in words that say so', async () => {
    const one = await question(desk().cms, { nl: 'Nieuw.', en: 'New.' }, draft)
    const { status, body } = await rest('PATCH', `/faq/${one.id}?locale=en`, {
      token: desk().token,
      body: on,
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('De Nederlandse tekst staat nog niet op de site.')
    expect(await one.visit()).toEqual(gone)
  })

  it('the gate judges what visitors would read, not what the Dutch draft holds', async () => {
    const { cms, token } = desk()
    const one = await question(cms, { nl: 'Alleen ouders.' }, { audiences: ['parents'], youth: {} })
    await one.autosave('Alleen ouders.', 'nl', { audiences: ['parents', 'youth'], ...saying('Nu ook jij.') })
    await one.autosave('English.', 'en')
    await rest('PATCH', `/faq/${one.id}?locale=en`, { token, body: on })
    expect(await one.read()).toBe('Alleen ouders.')
    const { visit } = await import('../../support/visitor')
    const word = one.slug.replaceAll('-', '')
    expect(await visit({ id: one.id, slug: one.slug, word }, { level: 'youth' })).toEqual(gone)
  })

  it('all languages at once, when that is asked', async () => {
    const one = await question(desk().cms, { nl: 'Nieuw.', en: 'New.' }, draft)
    const { token } = desk()
    await rest('PATCH', `/faq/${one.id}?locale=en&publishAllLocales=true`, { token, body: on })
    expect([await one.read('nl'), await one.read('en')]).toEqual(['Nieuw.', 'New.'])
    expect((await one.newest())._status).toBe('published')
  })

  it('withdrawn English does not come back when Dutch is published again', async () => {
    const one = await question(desk().cms, { nl: 'Op de site.', en: 'On the site.' })
    const { token } = desk()
    await rest('PATCH', `/faq/${one.id}`, { token, body: draft })
    await rest('PATCH', `/faq/${one.id}`, { token, body: on })
    expect([await one.read('nl'), await one.read('en')]).toEqual(['Op de site.', 'Op de site.'])
    expect((await one.newest('en')).parents?.summary).toBe('On the site.')
  })

  it('the steps of a route keep their own words when the draft has them in another order', async () => {
    const { cms, token } = desk()
    const organisation = await cms.create({ collection: 'organisations', data: build.organisation() })
    const step = (title: string) => ({ title, what: `Wat: ${title}`, actors: `Wie: ${title}` })
    const route = build.route(organisation.id, { steps: [step('Een'), step('Twee')] })
    const { id, steps } = await cms.create({ collection: 'regional-routes', data: route })
    const ids = steps.map((row) => row.id)
    const save = (locale: 'nl' | 'en', rows: object[], status: 'draft' | 'published') =>
      rest('PATCH', `/regional-routes/${id}?locale=${locale}${status === 'draft' ? '&draft=true' : ''}`, {
        token,
        body: { title: locale, steps: rows, _status: status },
      })
    const english = [
      { id: ids[0], ...step('One') },
      { id: ids[1], ...step('Two') },
    ]
    expect((await save('en', english, 'published')).status).toBe(200)
    const dutch = [step('Nul'), { id: ids[1], ...step('Twee!') }, { id: ids[0], ...step('Een') }]
    expect((await save('nl', dutch, 'draft')).status).toBe(200)
    const read = async (locale: 'nl' | 'en', newest: boolean) => {
      const found = await cms.findByID({
        collection: 'regional-routes',
        id,
        locale,
        fallbackLocale: false,
        draft: newest,
      })
      return found.steps.map(({ title }) => title ?? '')
    }
    const changed = [
      { id: ids[1], ...step('Two') },
      { id: ids[0], ...step('One!') },
    ]
    expect((await save('en', changed, 'published')).status).toBe(200)
    expect([await read('nl', false), await read('en', false)]).toEqual([
      ['Een', 'Twee'],
      ['One!', 'Two'],
    ])
    expect((await rest('PATCH', `/regional-routes/${id}`, { token, body: on })).status).toBe(200)
    expect([await read('nl', false), await read('en', false)]).toEqual([
      ['Twee!', 'Een'],
      ['Two', 'One!'],
    ])
  })
}
