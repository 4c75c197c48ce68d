import { permanentRedirect } from 'next/navigation'
import type { ReactNode } from 'react'

import { Article } from '@/components/article/article'
import type { Explanations } from '@/components/article/explained'
import { amsterdamDay } from '@/domain/calendar'
import type { Level } from '@/domain/level'
import { isOverdue } from '@/domain/review/review'
import type { Language } from '@/locales/languages'
import { pathTo, type documentPage as pages, type Place } from '@/locales/paths'
import { atAddress, writtenIn, type DocumentReading } from '@/server/queries/documents'
import { linked, linksFor, type LinkTarget } from '@/server/queries/links'
import type { Reference } from '@/server/queries/related'

import { explanationsFor } from './explanations'
import { Frame } from './frame'
import { levelPage, type Reader } from './level-page'
import { NotFoundPage } from './not-found-page'
import { pageMetadata } from './page-metadata'

type Shown = DocumentReading & { related: readonly Reference[] }

/** What a subject can use to make its own parts of the page; `today` is the day in Amsterdam. */
export type Making = {
  level: Level
  locale: Language
  today: string
  targets: Map<string, LinkTarget>
  explanations: Explanations
}

/** What a subject adds: before the article, above its title, and below its text. */
export type Parts = { before?: ReactNode; kicker?: ReactNode; below?: ReactNode }

type Subject<T extends Shown> = {
  page: (typeof pages)[keyof typeof pages]
  documents: (level: Level, locale: Language) => Promise<T[]>
  parts?: (document: T, making: Making) => Parts | Promise<Parts>
}

/** The page of one document of a subject, for a level: its article, or a missing page, or the way to where it moved. */
export function documentPage<T extends Shown>({ page, documents, parts = () => ({}) }: Subject<T>) {
  const placeOf = (level: Level, slug: string): Place => ({ level, page, slug })

  async function body({ level, locale, slug }: Reader) {
    const found = atAddress(await documents(level, locale), slug)
    if (!found) return <NotFoundPage locale={locale} level={level} />
    const { document } = found
    if (found.moved) permanentRedirect(pathTo(placeOf(level, document.slug), locale))
    const [targets, explanations] = await Promise.all([
      linksFor(level, locale),
      explanationsFor(level, locale),
    ])
    const today = amsterdamDay(new Date())
    const { before, kicker, below } = await parts(document, { level, locale, today, targets, explanations })
    return (
      <Frame locale={locale} place={placeOf(level, slug)} readableAt={document.audiences} below={document}>
        {before}
        <Article
          level={level}
          locale={locale}
          kicker={kicker}
          title={document.title}
          summary={document.text.summary}
          body={document.text.body}
          lang={document.lang}
          reviewedOn={document.reviewedOn}
          overdue={document.reviewBy ? isOverdue(document.reviewBy, today) : false}
          sources={document.sources}
          related={linked(document.related, targets)}
          explanations={explanations}
          targets={targets}
        >
          {below}
        </Article>
      </Frame>
    )
  }

  async function metadata({ level, locale, slug }: Reader) {
    const found = atAddress(await documents(level, locale), slug)
    if (!found) return {}
    const { id, title, text, lang } = found.document
    return pageMetadata({
      title,
      description: text.summary,
      place: placeOf(level, slug),
      locale,
      lang,
      writtenIn: await writtenIn((language) => documents(level, language), id),
    })
  }

  return (level: Level) => levelPage(level, body, metadata)
}
