import type { Payload, Where } from 'payload'
import { expect, it } from 'vitest'

import * as build from '../../support/builders'

export function levels(cms: () => Payload): void {
  const read = (id: string, locale: 'nl' | 'en') =>
    cms().findByID({ collection: 'faq', id, locale, fallbackLocale: false })

  it('one language never shows through in the other', async () => {
    const { id } = await cms().create({ collection: 'faq', data: build.faq({ title: 'Nederlands' }) })
    const untranslated = await read(id, 'en')
    expect(untranslated.title ?? null).toBeNull()
    expect(untranslated.parents?.summary ?? null).toBeNull()
    expect(untranslated.youth?.body ?? null).toBeNull()
  })

  it('each language and each level keeps its own words', async () => {
    const { id } = await cms().create({
      collection: 'faq',
      data: build.faq({
        parents: { summary: 'nl ouders', body: build.paragraph('nl ouders') },
        youth: { summary: 'nl jongeren', body: build.paragraph('nl jongeren') },
      }),
    })
    await cms().update({
      collection: 'faq',
      id,
      locale: 'en',
      data: { title: 'English', parents: { summary: 'en parents' }, youth: { summary: 'en youth' } },
    })
    const [dutch, english] = [await read(id, 'nl'), await read(id, 'en')]
    expect([dutch.parents?.summary, dutch.youth?.summary]).toEqual(['nl ouders', 'nl jongeren'])
    expect([english.parents?.summary, english.youth?.summary]).toEqual(['en parents', 'en youth'])
    expect(dutch.parents?.body).toEqual(build.paragraph('nl ouders'))
    expect(english.parents?.body ?? null).toBeNull()
  })

  it('a change of one level in one language leaves the other three alone', async () => {
    const { id } = await cms().create({ collection: 'faq', data: build.faq() })
    await cms().update({
      collection: 'faq',
      id,
      locale: 'en',
      data: { title: 'English', parents: { summary: 'en parents' }, youth: { summary: 'en youth' } },
    })
    await cms().update({ collection: 'faq', id, locale: 'en', data: { youth: { summary: 'changed' } } })
    const [dutch, english] = [await read(id, 'nl'), await read(id, 'en')]
    expect(english.parents?.summary).toBe('en parents')
    expect(english.youth?.summary).toBe('changed')
    expect(dutch.parents?.summary).toBe('Kort antwoord voor ouders.')
    expect(dutch.youth?.summary).toBe('Kort antwoord voor jou.')
  })

  it('the words of a list of steps stay in their own language', async () => {
    const organisation = await cms().create({ collection: 'organisations', data: build.organisation() })
    const { id, steps } = await cms().create({
      collection: 'regional-routes',
      data: build.route(organisation.id),
    })
    const step = { id: steps[0]?.id, title: 'Talk to school', what: 'You talk.', actors: 'The mentor.' }
    await cms().update({
      collection: 'regional-routes',
      id,
      locale: 'en',
      data: { title: 'Route', steps: [step] },
    })
    const titles = async (locale: 'nl' | 'en') =>
      (await cms().findByID({ collection: 'regional-routes', id, locale })).steps.map(({ title }) => title)
    expect(await titles('nl')).toEqual(['Praat met school'])
    expect(await titles('en')).toEqual(['Talk to school'])
  })

  it('what still has to be done is kept with the document and can be searched', async () => {
    const data = build.faq({ _status: 'draft', youth: {} })
    const { id } = await cms().create({ collection: 'faq', data, draft: true })
    const waiting = async () => {
      const where: Where = { and: [{ id: { equals: id } }, { attention: { in: ['youth-missing'] } }] }
      return (await cms().find({ collection: 'faq', where, draft: true })).totalDocs
    }
    expect(await waiting()).toBe(1)
    await cms().update({ collection: 'faq', id, data: { youth: data.parents }, draft: true })
    expect(await waiting()).toBe(0)
  })

  it('a text that misses only its translation is not called missing', async () => {
    const { id } = await cms().create({ collection: 'faq', data: build.faq() })
    const saved = await cms().update({ collection: 'faq', id, locale: 'en', data: { title: 'English' } })
    expect(saved.attention ?? []).toEqual([])
  })

  it('a level nobody is meant to read asks for nothing', async () => {
    const data = build.faq({ audiences: ['parents'], youth: {} })
    expect((await cms().create({ collection: 'faq', data })).attention ?? []).toEqual([])
  })
}
