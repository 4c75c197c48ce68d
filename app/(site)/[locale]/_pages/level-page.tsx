import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { unstable_rethrow } from 'next/navigation'
import type { ReactNode } from 'react'

import type { Level } from '@/domain/level'
import { isLanguage, type Language } from '@/locales/languages'

import { orUnavailable } from './or-unavailable'

/** The query of a page as Next gives it: nothing in it is trusted, each page parses what it reads. */
export type Query = Record<string, string | string[] | undefined>

/** What a page body gets: who reads, in which language, which document. */
export type Reader = {
  level: Level
  locale: Language
  slug: string
  /** Waits for the query. Only pages that are made anew for every visit may call it. */
  query: () => Promise<Query>
}

/** The head of a page that cannot be made: with this mark no cache keeps it, whatever the body says. */
function unavailable(error: unknown): Metadata {
  unstable_rethrow(error)
  return { robots: { index: false }, other: { 'page-status': '503' } }
}

type Props = { params: Promise<{ locale: string; slug?: string }>; searchParams: Promise<Query> }

/**
 * Makes the two exports of a page file out of a body that both levels share.
 * `(await params).locale` has been checked by the layout; an unknown one never comes here.
 */
export function levelPage(
  level: Level,
  body: (reader: Reader) => Promise<ReactNode>,
  metadata: (reader: Reader) => Promise<Metadata>,
) {
  const reader = async (props: Props): Promise<Reader | undefined> => {
    const { locale, slug = '' } = await props.params
    if (!isLanguage(locale)) return undefined
    setRequestLocale(locale)
    // Touching searchParams makes a page dynamic, so a cached page must never come near it.
    return { level, locale, slug, query: () => props.searchParams }
  }
  return {
    Page: async (props: Props) => {
      const known = await reader(props)
      return known ? orUnavailable(known, () => body(known)) : null
    },
    metadata: async (props: Props): Promise<Metadata> => {
      const known = await reader(props)
      return known ? metadata(known).catch(unavailable) : {}
    },
  }
}
