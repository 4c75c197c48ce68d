import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'

/**
 * What a visitor reads of a question, by the readers of the pages themselves: the short answer on its page,
 * and where else it stands. Mock next/cache and next/headers first, see publication.int.test.ts.
 * @param question its id, its address, and the word by which it is searched for
 */
export async function visit(
  question: { id: string; slug: string; word: string },
  { level = 'parents' as Level, locale = 'nl' as Language } = {},
) {
  const [{ faqFor }, { atAddress }, { searchFor }, { listedPages }, { linksFor }] = await Promise.all([
    import('@/server/queries/faq'),
    import('@/server/queries/documents'),
    import('@/server/queries/search'),
    import('@/server/queries/sitemap'),
    import('@/server/queries/links'),
  ])
  const documents = await faqFor(level, locale)
  const found = atAddress(documents, question.slug)
  const { groups } = await searchFor(level, locale, question.word)
  const places = {
    list: documents.some(({ id }) => id === question.id),
    search: groups.some(({ hits }) => hits.some(({ id }) => id === `question:${question.id}`)),
    sitemap: (await listedPages()).some(
      ({ place }) =>
        'level' in place && 'slug' in place && place.level === level && place.slug === question.slug,
    ),
    links: (await linksFor(level, locale)).has(`faq:${question.id}`),
  }
  return {
    page: found?.document.text.summary,
    movedTo: found?.moved ? found.document.slug : undefined,
    standsIn: Object.entries(places).flatMap(([place, stands]) => (stands ? [place] : [])),
  }
}

/** A question that is nowhere to be found. */
export const gone = { page: undefined, movedTo: undefined, standsIn: [] }
