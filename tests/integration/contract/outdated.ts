import type { Payload } from 'payload'
import { expect, it } from 'vitest'

import * as build from '../../support/builders'

export function outdated(cms: () => Payload): void {
  const publish = () => cms().create({ collection: 'faq', data: build.faq() })
  const save = (id: string, data: object, locale: 'nl' | 'en' = 'nl') =>
    cms().update({ collection: 'faq', id, data, locale })
  const autosave = (id: string, data: object) =>
    cms().update({ collection: 'faq', id, data, draft: true, autosave: true })
  const marks = (doc: Awaited<ReturnType<typeof publish>>) => ({
    parents: doc.parents?.possiblyOutdated ?? false,
    youth: doc.youth?.possiblyOutdated ?? false,
    attention: doc.attention ?? [],
  })
  const none = { parents: false, youth: false, attention: [] }
  const youthMarked = { parents: false, youth: true, attention: ['youth-outdated'] }

  it('falls on the level that was left behind by a material change', async () => {
    const { id } = await publish()
    expect(marks(await save(id, { parents: { summary: 'Een heel ander antwoord.' } }))).toEqual(youthMarked)
  })

  it('falls for a change in the running text too', async () => {
    const { id } = await publish()
    const changed = await save(id, { youth: { body: build.paragraph('Iets heel anders.') } })
    expect(marks(changed)).toEqual({ parents: true, youth: false, attention: ['parents-outdated'] })
  })

  it('does not fall for punctuation, capitals or spaces', async () => {
    const { id } = await publish()
    const saved = await save(id, { parents: { summary: ' kort antwoord,  voor Ouders!' } })
    expect(marks(saved)).toEqual(none)
  })

  it('does not fall when both levels change together', async () => {
    const { id } = await publish()
    const both = { parents: { summary: 'Nieuw voor u.' }, youth: { summary: 'Nieuw voor jou.' } }
    expect(marks(await save(id, both))).toEqual(none)
  })

  it('goes when an editor turns it off, and stays off', async () => {
    const { id } = await publish()
    await save(id, { parents: { summary: 'Een heel ander antwoord.' } })
    expect(marks(await save(id, { youth: { possiblyOutdated: false } }))).toEqual(none)
    expect(marks(await save(id, { owner: 'iemand anders' }))).toEqual(none)
  })

  it('believes an editor who turns it off while changing the other level', async () => {
    const { id } = await publish()
    await save(id, { parents: { summary: 'Een heel ander antwoord.' } })
    const both = { parents: { summary: 'Nog een ander antwoord.' }, youth: { possiblyOutdated: false } }
    expect(marks(await save(id, both))).toEqual(none)
  })

  it('does not jump back while an editor catches up with the marked level', async () => {
    const { id } = await publish()
    await save(id, { parents: { summary: 'Een heel ander antwoord.' } })
    expect(marks(await save(id, { youth: { summary: 'Nu ook voor jou.' } }))).toEqual(youthMarked)
    const done = await save(id, { youth: { summary: 'Helemaal bij.', possiblyOutdated: false } })
    expect(marks(done)).toEqual(none)
  })

  it('falls once while a draft saves itself, and is there at publication', async () => {
    const { id } = await publish()
    for (const summary of ['Een', 'Een heel', 'Een heel ander antwoord.'])
      await autosave(id, { parents: { summary } })
    const newest = await cms().findByID({ collection: 'faq', id, draft: true })
    expect(marks(newest)).toEqual(youthMarked)
    expect(marks(await save(id, { _status: 'published' }))).toEqual(youthMarked)
  })

  it('can be turned off between two saves that a draft does by itself', async () => {
    const { id } = await publish()
    await autosave(id, { parents: { summary: 'Een heel ander antwoord.' } })
    await autosave(id, { youth: { possiblyOutdated: false } })
    expect(marks(await cms().findByID({ collection: 'faq', id, draft: true }))).toEqual(none)
  })

  it('falls on no level that has no words or no readers', async () => {
    const { id } = await cms().create({
      collection: 'faq',
      data: build.faq({ audiences: ['parents'], youth: {} }),
    })
    expect(marks(await save(id, { parents: { summary: 'Een heel ander antwoord.' } }))).toEqual(none)
  })

  it('does not fall for a first translation', async () => {
    const { id } = await publish()
    expect(marks(await save(id, { title: 'English', parents: { summary: 'Short.' } }, 'en'))).toEqual(none)
  })
}
