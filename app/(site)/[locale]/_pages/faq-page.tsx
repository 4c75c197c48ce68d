import { permanentRedirect } from 'next/navigation'

import { Article } from '@/components/article/article'
import { JsonLd } from '@/components/layout/json-ld'
import { amsterdamDay } from '@/domain/calendar'
import { faqPageData } from '@/domain/json-ld/blocks'
import type { Level } from '@/domain/level'
import { plainText } from '@/domain/plain-text'
import { isOverdue } from '@/domain/review/review'
import { pathTo, type Place } from '@/locales/paths'
import { atAddress } from '@/server/queries/documents'
import { faqFor, type FaqReading } from '@/server/queries/faq'
import { linked, linksFor } from '@/server/queries/links'

import { explanationsFor } from './explanations'
import { Frame } from './frame'
import { levelPage, type Reader } from './level-page'
import { NotFoundPage } from './not-found-page'
import { pageMetadata } from './page-metadata'

const placeOf = ({ level, slug }: Pick<Reader, 'level' | 'slug'>): Place => ({
  level,
  page: '/vragen/[slug]',
  slug,
})

/** The whole answer as plain text, the short answer first. */
const answerOf = ({ text }: FaqReading) => [text.summary, plainText(text.body)].filter(Boolean).join('\n')

async function body({ level, locale, slug }: Reader) {
  const found = atAddress(await faqFor(level, locale), slug)
  if (!found) return <NotFoundPage locale={locale} level={level} />
  const { document } = found
  if (found.moved) permanentRedirect(pathTo(placeOf({ level, slug: document.slug }), locale))
  const targets = await linksFor(level, locale)
  return (
    <Frame locale={locale} place={placeOf({ level, slug })} readableAt={document.audiences} below={document}>
      <JsonLd
        data={faqPageData({ question: document.title, answer: answerOf(document), language: document.lang })}
      />
      <Article
        level={level}
        locale={locale}
        title={document.title}
        summary={document.text.summary}
        body={document.text.body}
        lang={document.lang}
        reviewedOn={document.reviewedOn}
        overdue={Boolean(document.reviewBy) && isOverdue(document.reviewBy ?? '', amsterdamDay(new Date()))}
        sources={document.sources}
        related={linked(document.related, targets)}
        explanations={await explanationsFor(level, locale)}
        targets={targets}
      />
    </Frame>
  )
}

async function metadata({ level, locale, slug }: Reader) {
  const found = atAddress(await faqFor(level, locale), slug)
  if (!found) return {}
  const { title, text, lang } = found.document
  return pageMetadata({ title, description: text.summary, place: placeOf({ level, slug }), locale, lang })
}

/** One question with its answer. */
export const faqPage = (level: Level) => levelPage(level, body, metadata)
