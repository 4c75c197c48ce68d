import { expect, test, vi } from 'vitest'
import { z } from 'zod'

import type { Query } from '../published'

const document = (slug: string, summary: string, audiences = ['parents', 'youth']) => ({
  id: slug,
  slug,
  title: summary && slug,
  audiences,
  parents: { summary },
  youth: { summary },
})

/** What is published, by collection and language; an empty text is one that is not translated. */
const docs: Record<string, Record<string, unknown[]>> = {
  faq: {
    nl: [document('opp', 'Een plan.'), document('thuis', 'Bel ons.', ['parents'])],
    en: [document('opp', 'A plan.'), document('thuis', '', ['parents'])],
  },
  pages: { nl: [document('privacy', 'Wij bewaren weinig.')] },
}

vi.mock('../published', () => ({
  published: (schema: z.ZodType, collection: string, { locale }: Query) =>
    Promise.resolve(z.array(schema).parse(docs[collection]?.[locale] ?? [])),
}))

const { listedPages } = await import('./sitemap')
const listed = await listedPages()
const at = (slug: string) => listed.filter(({ place }) => place.slug === slug)

test('a document stands at each level it is meant for, in each language it is written in', () => {
  expect(at('opp').map(({ place, languages }) => [place.level, languages])).toEqual([
    ['parents', ['nl', 'en']],
    ['youth', ['nl', 'en']],
  ])
  expect(at('thuis').map(({ place, languages }) => [place.level, languages])).toEqual([['parents', ['nl']]])
})

test('a page above the levels stands there once', () => {
  expect(at('privacy')).toEqual([{ place: { page: '/over/[slug]', slug: 'privacy' }, languages: ['nl'] }])
})

test('a list of schools that is empty is not listed', () => {
  expect(listed.some(({ place }) => place.page === '/scholen')).toBe(false)
})

test('search results are not listed', () => {
  expect(listed.some(({ place }) => place.page === '/zoeken')).toBe(false)
})
