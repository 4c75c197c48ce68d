import type { Payload } from 'payload'
import { expect, it } from 'vitest'

import * as build from '../../support/builders'
import { expectRefused } from './problems'

export function slugs(cms: () => Payload): void {
  it('a second document with the same address is refused, with the field named', async () => {
    const slug = build.freshSlug('zelfde')
    await cms().create({ collection: 'faq', data: build.faq({ slug }) })
    await expectRefused(cms().create({ collection: 'faq', data: build.faq({ slug }) }), { slug: /./ })
    await cms().create({ collection: 'pages', data: build.page({ slug }) })
  })

  it('of two documents made at the same moment with one address, one is refused', async () => {
    const slug = build.freshSlug('samen')
    const made = await Promise.allSettled(
      [1, 2].map(() => cms().create({ collection: 'faq', data: build.faq({ slug }) })),
    )
    // How the other is told depends on the moment; conflicts.int.test.ts follows it over REST.
    expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it.each(['Hoofdletter', 'met spatie', 'met/streep', '-begin', 'dubbel--streepje', 'a'.repeat(81), 'één'])(
    'the address %s is refused',
    (slug) =>
      expectRefused(cms().create({ collection: 'faq', data: build.faq({ slug }) }), {
        slug: /kleine letters/,
      }),
  )

  const former = async (slug: string) => {
    const { docs } = await cms().find({ collection: 'faq', where: { formerSlugs: { in: [slug] } } })
    return docs.map(({ id }) => id)
  }

  it('an address that was public is remembered and found', async () => {
    const [first, second, third] = [build.freshSlug('a'), build.freshSlug('b'), build.freshSlug('c')]
    const { id } = await cms().create({ collection: 'faq', data: build.faq({ slug: first }) })
    await cms().update({ collection: 'faq', id, data: { slug: second } })
    const moved = await cms().update({ collection: 'faq', id, data: { slug: third } })
    expect(moved.formerSlugs).toEqual([first, second])
    expect(await former(first)).toEqual([id])
    expect(await former(third)).toEqual([])
  })

  it('an address that comes back is no former address any more', async () => {
    const [first, second] = [build.freshSlug('heen'), build.freshSlug('weer')]
    const { id } = await cms().create({ collection: 'faq', data: build.faq({ slug: first }) })
    await cms().update({ collection: 'faq', id, data: { slug: second } })
    const back = await cms().update({ collection: 'faq', id, data: { slug: first } })
    expect(back.formerSlugs).toEqual([second])
  })

  it('an address that only a draft had is forgotten', async () => {
    const [first, second] = [build.freshSlug('concept'), build.freshSlug('klaar')]
    const { id } = await cms().create({
      collection: 'faq',
      data: build.faq({ slug: first, _status: 'draft' }),
      draft: true,
    })
    const published = await cms().update({
      collection: 'faq',
      id,
      data: { slug: second, _status: 'published' },
    })
    expect(published.formerSlugs ?? []).toEqual([])
    expect(await former(first)).toEqual([])
  })

  it('an address changed in a draft is remembered at publication, not before', async () => {
    const [first, second] = [build.freshSlug('oud'), build.freshSlug('nieuw')]
    const { id } = await cms().create({ collection: 'faq', data: build.faq({ slug: first }) })
    await cms().update({ collection: 'faq', id, data: { slug: second }, draft: true })
    expect(await former(first)).toEqual([])
    await cms().update({ collection: 'faq', id, data: { _status: 'published' } })
    expect(await former(first)).toEqual([id])
  })

  it('an address that was public is remembered when the text comes back after being taken off', async () => {
    const [first, second] = [build.freshSlug('weg'), build.freshSlug('terug')]
    const { id } = await cms().create({ collection: 'faq', data: build.faq({ slug: first }) })
    await cms().update({ collection: 'faq', id, data: { _status: 'draft' } })
    await cms().update({ collection: 'faq', id, data: { slug: second, _status: 'published' } })
    expect(await former(first)).toEqual([id])
  })
}
