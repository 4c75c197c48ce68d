import type { Payload, Where } from 'payload'
import { expect, it } from 'vitest'

import * as build from '../../support/builders'

export function storage(cms: () => Payload): void {
  it('keeps a document, changes it and removes it', async () => {
    const data = build.topic({ title: 'Eerst', order: 7 })
    const { id } = await cms().create({ collection: 'topics', data })
    expect(await cms().findByID({ collection: 'topics', id })).toMatchObject(data)
    await cms().update({ collection: 'topics', id, data: { title: 'Daarna' } })
    expect(await cms().findByID({ collection: 'topics', id })).toMatchObject({ title: 'Daarna', order: 7 })
    await cms().delete({ collection: 'topics', id })
    expect(await cms().findByID({ collection: 'topics', id, disableErrors: true })).toBeNull()
  })

  it('gives ids as text', async () => {
    const { id } = await cms().create({ collection: 'topics', data: build.topic() })
    expect(id).toBeTypeOf('string')
  })

  it('keeps rich text, lists and dates as they were given', async () => {
    const data = build.right({ related: [] })
    const { id } = await cms().create({ collection: 'rights-and-duties', data })
    const found = await cms().findByID({ collection: 'rights-and-duties', id })
    expect(found.parents?.body).toEqual(data.parents?.body)
    expect(found.sources).toMatchObject(data.sources)
    expect(found.reviewBy).toBe(data.reviewBy)
  })

  it('keeps the order of steps when one is moved', async () => {
    const organisation = await cms().create({ collection: 'organisations', data: build.organisation() })
    const step = (title: string) => ({ title, what: 'Er gebeurt iets.', actors: 'De mentor.' })
    const data = build.route(organisation.id, { steps: [step('een'), step('twee'), step('drie')] })
    const { id, steps } = await cms().create({ collection: 'regional-routes', data })
    await cms().update({ collection: 'regional-routes', id, data: { steps: [...steps].reverse() } })
    const moved = await cms().findByID({ collection: 'regional-routes', id })
    expect(moved.steps.map(({ title }) => title)).toEqual(['drie', 'twee', 'een'])
  })

  it('finds by relationship, by day, by list and by what is not filled in', async () => {
    const topic = await cms().create({ collection: 'topics', data: build.topic() })
    const data = build.term({
      topics: [topic.id],
      aliases: ['oude-naam'],
      audiences: ['parents'],
      youth: {},
      reviewBy: '2020-01-01T12:00:00.000Z',
    })
    const { id } = await cms().create({ collection: 'glossary', data })
    const wheres: Where[] = [
      { topics: { in: [topic.id] } },
      { reviewBy: { less_than: '2020-06-01T00:00:00.000Z' } },
      { aliases: { in: ['oude-naam'] } },
      { and: [{ slug: { equals: data.slug } }, { 'youth.summary': { exists: false } }] },
    ]
    for (const where of wheres) {
      const { docs } = await cms().find({ collection: 'glossary', where })
      expect(docs.map((doc) => doc.id)).toEqual([id])
    }
  })

  it('finds a part of a title, whatever the case', async () => {
    const { id } = await cms().create({
      collection: 'topics',
      data: build.topic({ title: 'Zorgplicht en meer' }),
    })
    const { docs } = await cms().find({ collection: 'topics', where: { title: { contains: 'zorgPLICHT' } } })
    expect(docs.map((doc) => doc.id)).toEqual([id])
  })

  it('sorts by number and counts', async () => {
    const slugs = [3, 1, 2].map((order) => ({ order, slug: build.freshSlug('sorted') }))
    for (const data of slugs) await cms().create({ collection: 'topics', data: build.topic(data) })
    const where = { slug: { contains: 'sorted-' } }
    const { docs } = await cms().find({ collection: 'topics', where, sort: 'order' })
    expect(docs.map(({ order }) => order)).toEqual([1, 2, 3])
    expect((await cms().count({ collection: 'topics', where })).totalDocs).toBe(3)
  })

  it('keeps twenty documents that are made at the same moment', async () => {
    const data = Array.from({ length: 20 }, () => build.faq())
    const made = await Promise.all(data.map((each) => cms().create({ collection: 'faq', data: each })))
    const where = { slug: { in: data.map(({ slug }) => slug) } }
    expect(new Set(made.map(({ id }) => id)).size).toBe(20)
    expect((await cms().count({ collection: 'faq', where })).totalDocs).toBe(20)
  })

  it('keeps what a global holds', async () => {
    const { id } = await cms().create({ collection: 'faq', data: build.faq() })
    await cms().updateGlobal({ slug: 'navigation', data: { featured: [id] } })
    expect((await cms().findGlobal({ slug: 'navigation' })).featured).toEqual([id])
  })
}
