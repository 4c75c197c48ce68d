import type { Metadata } from 'next'

import { defaultLanguage, languages, type Language } from '@/locales/languages'
import { pathTo, type Place } from '@/locales/paths'
import { steunpuntFor } from '@/server/queries/steunpunt'
import { env } from '@/env'

type About = {
  title?: string
  description?: string
  place: Place
  locale: Language
  lang?: Language
  /** the languages in which the page is really written; all of them when left out */
  writtenIn?: readonly Language[]
  noindex?: boolean
}

/**
 * Title, description, canonical address, languages and Open Graph of a page. A document that is shown in
 * Dutch because it has no translation names the Dutch page as its canonical one, and no page names a
 * language in which it is not written.
 */
export async function pageMetadata({
  title,
  description,
  place,
  locale,
  lang = locale,
  writtenIn = languages.map(({ code }) => code),
  noindex,
}: About): Promise<Metadata> {
  const { name, example } = await steunpuntFor(locale)
  const address = (language: Language) => env.siteUrl + pathTo(place, language)
  const full = title ? `${title} · ${name}` : name
  return {
    title: full,
    description,
    alternates: {
      canonical: address(lang),
      languages: {
        ...Object.fromEntries(writtenIn.map((code) => [code, address(code)])),
        'x-default': address(defaultLanguage),
      },
    },
    openGraph: {
      title: full,
      description,
      url: address(lang),
      siteName: name,
      locale: lang,
      type: 'article',
    },
    robots: noindex || example ? { index: false, follow: !noindex } : undefined,
  }
}
