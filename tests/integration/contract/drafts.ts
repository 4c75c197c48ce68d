import type { Payload } from 'payload'
import { expect, it } from 'vitest'

import * as build from '../../support/builders'
import { login, rest } from '../../support/rest'

export function drafts(cms: () => Payload): void {
  /** What the site reads of a document; undefined when it stands nowhere. */
  async function onSite(id: string) {
    const { siteContext } = await import('@/collections/access/site')
    const { docs } = await cms().find({
      collection: 'faq',
      where: { id: { equals: id } },
      overrideAccess: false,
      context: siteContext,
    })
    return docs[0]
  }

  const draft = (id: string, data: Partial<Parameters<typeof build.faq>[0]>) =>
    cms().update({ collection: 'faq', id, data: { ...data, _status: 'draft' }, draft: true })

  it('the site shows a text once it is published, not before', async () => {
    const { id } = await cms().create({
      collection: 'faq',
      data: build.faq({ _status: 'draft' }),
      draft: true,
    })
    expect(await onSite(id)).toBeUndefined()
    await cms().update({ collection: 'faq', id, data: { _status: 'published' } })
    expect(await onSite(id)).toMatchObject({ id })
  })

  it('an unfinished draft can be kept', async () => {
    const { id } = await cms().create({ collection: 'faq', data: { title: 'Nog niets' }, draft: true })
    const found = await cms().findByID({ collection: 'faq', id, draft: true })
    expect(found.title).toBe('Nog niets')
  })

  it('a newer draft leaves the site as it was', async () => {
    const { id } = await cms().create({ collection: 'faq', data: build.faq({ title: 'Op de site' }) })
    await draft(id, { title: 'Nog in de maak' })
    expect((await onSite(id))?.title).toBe('Op de site')
    expect((await cms().findByID({ collection: 'faq', id, draft: true })).title).toBe('Nog in de maak')
  })

  it('unpublishing takes the text off the site', async () => {
    const { id } = await cms().create({ collection: 'faq', data: build.faq() })
    await cms().update({ collection: 'faq', id, data: { _status: 'draft' } })
    expect(await onSite(id)).toBeUndefined()
  })

  it('a read without the mark of the site gets nothing, published or not', async () => {
    await cms().create({ collection: 'faq', data: build.faq() })
    await expect(cms().find({ collection: 'faq', overrideAccess: false })).rejects.toThrow()
  })

  it('remembers since when a text stands on the site, through drafts and new publications', async () => {
    const { id, publishedAt } = await cms().create({ collection: 'faq', data: build.faq() })
    expect(publishedAt).toBeTypeOf('string')
    expect((await draft(id, { title: 'Nieuw concept' })).publishedAt).toBe(publishedAt)
    const again = await cms().update({ collection: 'faq', id, data: { _status: 'published' } })
    expect(again.publishedAt).toBe(publishedAt)
    const off = await cms().update({ collection: 'faq', id, data: { _status: 'draft' } })
    expect(off.publishedAt ?? null).toBeNull()
  })

  it('restoring an older version as a draft leaves the site as it was', async () => {
    const { id, publishedAt } = await cms().create({
      collection: 'faq',
      data: build.faq({ title: 'Eerste' }),
    })
    await cms().update({ collection: 'faq', id, data: { title: 'Tweede', _status: 'published' } })
    const { docs } = await cms().findVersions({
      collection: 'faq',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    const editor = await cms().create({ collection: 'users', data: build.account() })
    const token = await login(editor.email, build.password)
    const restored = await rest('POST', `/faq/versions/${docs[0]?.id ?? ''}?draft=true`, { token })
    expect(restored.status).toBe(200)
    expect(await onSite(id)).toMatchObject({ title: 'Tweede', publishedAt })
    const newest = await cms().findByID({ collection: 'faq', id, draft: true })
    expect(newest).toMatchObject({ title: 'Eerste', publishedAt })
  })

  it('a publication planned for later happens when the clock runs the jobs', async () => {
    const { id } = await cms().create({
      collection: 'faq',
      data: build.faq({ _status: 'draft' }),
      draft: true,
    })
    await cms().jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'faq', value: id } },
      waitUntil: new Date(Date.now() - 1000),
    })
    expect(await onSite(id)).toBeUndefined()
    await cms().jobs.run()
    expect(await onSite(id)).toMatchObject({ id })
  })

  it('a publication planned for a text that is not ready does not happen', async () => {
    const empty = build.faq({ _status: 'draft', youth: {} })
    const { id } = await cms().create({ collection: 'faq', data: empty, draft: true })
    await cms().jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'faq', value: id } },
      waitUntil: new Date(Date.now() - 1000),
    })
    await cms().jobs.run()
    expect(await onSite(id)).toBeUndefined()
  })
}
