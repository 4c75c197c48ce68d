import { getTranslations } from 'next-intl/server'

import { GlossaryList } from '@/components/glossary/glossary-list'
import { WordMark } from '@/components/ui/word-mark'
import { PageHeader } from '@/components/ui/page-header'
import { amsterdamDay } from '@/domain/calendar'
import { groupByLetter } from '@/domain/glossary-terms/group-by-letter'
import type { Level } from '@/domain/level'
import { isOverdue } from '@/domain/review/review'
import type { Place } from '@/locales/paths'
import { glossaryFor } from '@/server/queries/glossary'
import { linksFor } from '@/server/queries/links'

import { explanationsFor } from './explanations'
import { Frame } from './frame'
import { levelPage, type Reader } from './level-page'
import { pageMetadata } from './page-metadata'

const placeOf = (level: Level): Place => ({ level, page: '/begrippen' })

async function words({ level, locale }: Reader) {
  const t = await getTranslations({ locale, namespace: 'glossary' })
  return level === 'youth'
    ? { title: t('titleYouth'), intro: t('introYouth'), empty: t('empty') }
    : { title: t('title'), intro: t('introParents'), empty: t('empty') }
}

async function body(reader: Reader) {
  const { level, locale } = reader
  const { title, intro, empty } = await words(reader)
  const today = amsterdamDay(new Date())
  const terms = (await glossaryFor(level, locale)).map(({ text, reviewBy, ...term }) => ({
    ...term,
    summary: text.summary,
    body: text.body,
    overdue: reviewBy ? isOverdue(reviewBy, today) : false,
  }))
  // Here every word is explained already, so none opens a card of its own.
  const explanations = { ...(await explanationsFor(level, locale)), terms: [] }
  return (
    <Frame locale={locale} place={placeOf(level)}>
      <PageHeader level={level} title={title} intro={intro} mark={<WordMark />} />
      <div className="mx-auto max-w-6xl px-4 py-8">
        {terms.length === 0 ? (
          <p>{empty}</p>
        ) : (
          <GlossaryList
            groups={groupByLetter(terms, locale)}
            level={level}
            targets={await linksFor(level, locale)}
            explanations={explanations}
          />
        )}
      </div>
    </Frame>
  )
}

async function metadata(reader: Reader) {
  const { title, intro } = await words(reader)
  return pageMetadata({ title, description: intro, place: placeOf(reader.level), locale: reader.locale })
}

/** All terms, in alphabetical order. */
export const glossaryPage = (level: Level) => levelPage(level, body, metadata)
