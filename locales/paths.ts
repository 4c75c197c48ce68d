import type { Level } from '@/domain/level'
import { levels } from '@/domain/level'

import { defaultLanguage, languageEntry, type Language } from './languages'

const levelFolder: Record<Level, string> = { parents: 'ouders', youth: 'jongeren' }

/** English words for the Dutch folders under app/. Paths are a contract: schools link to them. */
const english: Record<string, string> = {
  ouders: 'parents',
  jongeren: 'young-people',
  vragen: 'questions',
  'rechten-en-plichten': 'rights-and-duties',
  'mijn-regio': 'my-region',
  scholen: 'schools',
  begrippen: 'glossary',
  zoeken: 'search',
  over: 'about',
  vraag: 'question',
  bericht: 'message',
}

const levelPages = [
  '',
  '/vragen',
  '/vragen/[slug]',
  '/rechten-en-plichten',
  '/rechten-en-plichten/[slug]',
  '/mijn-regio',
  '/routes/[slug]',
  '/scholen',
  '/scholen/[slug]',
  '/begrippen',
  '/zoeken',
  '/contact',
  '/contact/vraag',
] as const

/** A page below a level, as its folder under app/ouders and app/jongeren; '' is the start page. */
export type LevelPage = (typeof levelPages)[number]

/** Where a reader is: a page that exists at both levels, or one that stands above them. */
export type Place =
  | { level: Level; page: LevelPage; slug?: string }
  | { level?: undefined; page: '/' | '/over/[slug]' | '/bericht'; slug?: string }

/** The internal path of a page: its folder under app/(site)/[locale]. */
function folder(place: Place): string {
  return place.level ? `/${levelFolder[place.level]}${place.page}` : place.page
}

function translated(path: string, language: Language): string {
  if (languageEntry(language).paths === 'nl') return path
  return path.replace(/[^/]+/g, (segment) => english[segment] ?? segment)
}

/**
 * The public path of a page in a language.
 * @example pathTo({ level: 'youth', page: '/vragen/[slug]', slug: 'opp' }, 'en') // '/en/young-people/questions/opp'
 */
export function pathTo(place: Place, language: Language, query?: Record<string, string>): string {
  const path = translated(folder(place), language).replace('[slug]', place.slug ?? '')
  const prefix = language === defaultLanguage ? '' : `/${language}`
  const search = query && Object.keys(query).length > 0 ? `?${new URLSearchParams(query).toString()}` : ''
  return ((prefix + path).replace(/\/$/, '') || '/') + search
}

/** Every page with its localised paths, as next-intl's routing wants them. */
export function pathnames(codes: readonly Language[]): Record<string, Record<string, string>> {
  const places: Place[] = [
    { page: '/' },
    { page: '/over/[slug]' },
    { page: '/bericht' },
    ...levels.flatMap((level) => levelPages.map((page): Place => ({ level, page }))),
  ]
  return Object.fromEntries(
    places.map((place) => [
      folder(place),
      Object.fromEntries(codes.map((code) => [code, translated(folder(place), code)])),
    ]),
  )
}

/** What a link to a document needs: the level page of each collection that has pages of its own. */
export const documentPage = {
  faq: '/vragen/[slug]',
  'rights-and-duties': '/rechten-en-plichten/[slug]',
  'regional-routes': '/routes/[slug]',
  schools: '/scholen/[slug]',
} as const satisfies Record<string, LevelPage>
