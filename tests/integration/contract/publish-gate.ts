import type { Payload } from 'payload'
import { expect, it } from 'vitest'

import * as build from '../../support/builders'
import { expectRefused } from './problems'

export function publishGate(cms: () => Payload): void {
  const create = (data: Parameters<typeof build.faq>[0]) =>
    cms().create({ collection: 'faq', data: build.faq(data) })

  it('names the level and the field that is still empty', async () => {
    await expectRefused(create({ youth: { body: build.paragraph('Uitleg.') } }), {
      'youth.summary': /nog leeg/,
    })
    await expectRefused(create({ parents: { summary: ' ', body: build.paragraph(' ') } }), {
      'parents.summary': /nog leeg/,
      'parents.body': /nog leeg/,
    })
  })

  it('takes what nobody can see for nothing', async () => {
    await expectRefused(
      create({ title: '\u200b\u2060', parents: { summary: '\u200b', body: build.paragraph('Uitleg.') } }),
      {
        title: /niets wat een lezer kan zien/,
        'parents.summary': /nog leeg/,
      },
    )
  })

  it('lets a text for parents only go without the words for young people', async () => {
    expect(await create({ audiences: ['parents'], youth: {} })).toMatchObject({ _status: 'published' })
  })

  it('refuses a text that is meant for nobody', async () => {
    await expectRefused(create({ audiences: [] }), { audiences: /verplicht/ })
  })

  it('holds when a level is emptied, or added, after publication', async () => {
    const { id } = await create({ audiences: ['parents'], youth: {} })
    const change = (data: object) => cms().update({ collection: 'faq', id, data })
    await expectRefused(change({ audiences: ['parents', 'youth'] }), {
      'youth.summary': /nog leeg/,
      'youth.body': /nog leeg/,
    })
    await expectRefused(change({ parents: { summary: '' } }), { 'parents.summary': /nog leeg/ })
  })

  it('asks for the Dutch text when an editor publishes from English', async () => {
    const draft = build.faq({ _status: 'draft', youth: {} })
    const { id } = await cms().create({ collection: 'faq', data: draft, draft: true })
    const english = {
      title: 'English',
      parents: { summary: 'Short.', body: build.paragraph('Long.') },
      youth: { summary: 'Short.', body: build.paragraph('Long.') },
      _status: 'published' as const,
    }
    await expectRefused(cms().update({ collection: 'faq', id, locale: 'en', data: english }), {
      'youth.summary': /nog leeg/,
      'youth.body': /nog leeg/,
    })
  })

  it('lets an editor publish from English without any English text, once Dutch is on the site', async () => {
    const { id } = await cms().create({
      collection: 'faq',
      data: build.faq({ _status: 'draft' }),
      draft: true,
    })
    const english = () =>
      cms().update({ collection: 'faq', id, locale: 'en', data: { title: 'English', _status: 'published' } })
    await expectRefused(english(), { title: /Nederlandse tekst staat nog niet op de site/ })
    await cms().update({ collection: 'faq', id, data: { _status: 'published' } })
    expect(await english()).toMatchObject({ _status: 'published' })
  })

  it('judges a new document that is made in English by its Dutch text, which it has not', async () => {
    await expectRefused(cms().create({ collection: 'faq', locale: 'en', data: build.faq() }), {
      title: /Nederlands/,
      'parents.summary': /nog leeg/,
      'parents.body': /nog leeg/,
      'youth.summary': /nog leeg/,
      'youth.body': /nog leeg/,
    })
  })

  it('asks of each collection what its page needs', async () => {
    const organisation = await cms().create({ collection: 'organisations', data: build.organisation() })
    const route = build.route(organisation.id, { parents: { summary: 'Waarheen.' } })
    await expectRefused(cms().create({ collection: 'regional-routes', data: route }), {
      'parents.trigger': /nog leeg/,
    })
    const contact = build.contact({ youth: { summary: 'Wie zij zijn.' } })
    await expectRefused(cms().create({ collection: 'contacts', data: contact }), { 'youth.when': /nog leeg/ })
  })
}
