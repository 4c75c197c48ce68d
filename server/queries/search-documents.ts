import type { Level } from '@/domain/level'
import { plainText } from '@/domain/plain-text'
import type { SearchDocument } from '@/domain/search/search-index'
import type { Language } from '@/locales/languages'
import { pathTo, type Place } from '@/locales/paths'

import { contactsFor } from './contacts'
import type { DocumentReading } from './documents'
import { faqFor } from './faq'
import { glossaryFor } from './glossary'
import { pagesFor } from './pages'
import { regionalRoutesFor } from './regional-routes'
import { rightsFor } from './rights-and-duties'
import { schoolsFor } from './schools'

/** A page that can be found; `plain` is the plain word of a glossary term, `lang` the language of its text. */
export type Findable = SearchDocument & { lang: Language; plain?: string }

/** Where a document of each kind is read; contacts and terms stand on one page together. */
const places = {
  question: (level, slug) => ({ level, page: '/vragen/[slug]', slug }),
  right: (level, slug) => ({ level, page: '/rechten-en-plichten/[slug]', slug }),
  route: (level, slug) => ({ level, page: '/routes/[slug]', slug }),
  school: (level, slug) => ({ level, page: '/scholen/[slug]', slug }),
  page: (_level, slug) => ({ page: '/over/[slug]', slug }),
  contact: (level) => ({ level, page: '/contact' }),
  term: (level) => ({ level, page: '/begrippen' }),
} as const satisfies Record<SearchDocument['kind'], (level: Level, slug: string) => Place>

/** Everything a reader of this level can find, as plain text, in their language where that exists. */
export async function searchDocuments(level: Level, locale: Language): Promise<Findable[]> {
  const findable = (
    kind: SearchDocument['kind'],
    document: DocumentReading,
    text: readonly string[],
  ): Findable => {
    const path = pathTo(places[kind](level, document.slug), locale)
    return {
      id: `${kind}:${document.id}`,
      kind,
      title: document.title,
      summary: document.text.summary,
      text: [...text, plainText(document.text.body)].join('\n'),
      aliases: [],
      path: kind === 'contact' || kind === 'term' ? `${path}#${document.slug}` : path,
      lang: document.lang,
    }
  }
  const [questions, rights, routes, schools, contacts, terms, pages] = await Promise.all([
    faqFor(level, locale),
    rightsFor(level, locale),
    regionalRoutesFor(level, locale),
    schoolsFor(level, locale),
    contactsFor(level, locale),
    glossaryFor(level, locale),
    pagesFor(level, locale),
  ])
  return [
    ...questions.map((question) => findable('question', question, [])),
    ...rights.map((right) => findable('right', right, [])),
    ...routes.map((route) => {
      const steps = route.steps.flatMap(({ title, what, actors, documents, ifStuck, [level]: yourPart }) => [
        title,
        what,
        actors,
        yourPart,
        documents,
        ifStuck,
      ])
      return findable('route', route, [route.text.trigger, ...steps])
    }),
    ...schools.map((school) => {
      const { board, place, municipality, types, basis, extra, experts, physical, groups, partners } = school
      const offer = [basis, extra, experts, physical, groups, partners].flat()
      return findable('school', school, [board, place, municipality, ...types, ...offer])
    }),
    ...contacts.map((contact) => findable('contact', contact, [contact.text.when])),
    ...terms.map((term) => ({
      ...findable('term', term, [term.plain]),
      aliases: term.aliases,
      plain: term.plain,
    })),
    ...pages.map((page) => findable('page', page, [])),
  ]
}
