import { levels } from '@/domain/level'
import { defaultLanguage, languages, type Language } from '@/locales/languages'
import type { LevelPage, Place } from '@/locales/paths'

import { faqFor } from './faq'
import { pagesFor } from './pages'
import { regionalRoutesFor } from './regional-routes'
import { rightsFor } from './rights-and-duties'
import { schoolsFor } from './schools'

/** A page that search engines may list, and the languages it is really written in. */
export type Listed = { place: Place; languages: readonly Language[] }

const codes = languages.map(({ code }) => code)

/** Pages that exist without a document, in every language. */
const fixed: readonly LevelPage[] = [
  '',
  '/vragen',
  '/rechten-en-plichten',
  '/mijn-regio',
  '/scholen',
  '/begrippen',
  '/contact',
]

const subjects = [
  ['/vragen/[slug]', faqFor],
  ['/rechten-en-plichten/[slug]', rightsFor],
  ['/routes/[slug]', regionalRoutesFor],
  ['/scholen/[slug]', schoolsFor],
] as const

type Read = (locale: Language) => Promise<readonly { slug: string; lang: Language }[]>

/** The slugs of published documents, each with the languages in which it does not fall back to Dutch. */
async function written(read: Read): Promise<Map<string, Set<Language>>> {
  const found = new Map<string, Set<Language>>()
  for (const code of codes)
    for (const { slug, lang } of await read(code))
      if (lang === code) found.set(slug, (found.get(slug) ?? new Set()).add(code))
  return found
}

/** Every public page of the site that belongs in its site map. */
export async function listedPages(): Promise<Listed[]> {
  const listed: Listed[] = [{ place: { page: '/' }, languages: codes }]
  for (const level of levels) {
    const anySchool = (await schoolsFor(level, defaultLanguage)).length > 0
    for (const page of fixed)
      if (page !== '/scholen' || anySchool) listed.push({ place: { level, page }, languages: codes })
    for (const [page, readFor] of subjects)
      for (const [slug, inLanguages] of await written((locale) => readFor(level, locale)))
        listed.push({ place: { level, page, slug }, languages: [...inLanguages] })
  }
  const free = await written(async (locale) =>
    (await Promise.all(levels.map((level) => pagesFor(level, locale)))).flat(),
  )
  for (const [slug, inLanguages] of free)
    listed.push({ place: { page: '/over/[slug]', slug }, languages: [...inLanguages] })
  return listed
}
