import { getTranslations } from 'next-intl/server'

import { QuestionsByTopic, type QuestionGroup } from '@/components/faq/questions-by-topic'
import { SpeechMark } from '@/components/ui/speech-mark'
import { PageHeader } from '@/components/ui/page-header'
import type { Level } from '@/domain/level'
import { groupByTopic } from '@/domain/topics/group-by-topic'
import { pathTo, type Place } from '@/locales/paths'
import { faqFor, type FaqReading } from '@/server/queries/faq'
import { topicsFor } from '@/server/queries/topics'

import { Frame } from './frame'
import { levelPage, type Reader } from './level-page'
import { pageMetadata } from './page-metadata'

const placeOf = (level: Level): Place => ({ level, page: '/vragen' })

async function words({ level, locale }: Reader) {
  const t = await getTranslations({ locale, namespace: 'questions' })
  return {
    title: t('title'),
    intro: t(level === 'youth' ? 'introYouth' : 'introParents'),
    other: t('other'),
    empty: t('empty'),
  }
}

async function groupsFor({ level, locale }: Reader, otherTitle: string): Promise<QuestionGroup[]> {
  const link = ({ slug, title, lang }: FaqReading) => ({
    href: pathTo({ level, page: '/vragen/[slug]', slug }, locale),
    title,
    lang,
  })
  const { groups, other } = groupByTopic(await topicsFor(level, locale), await faqFor(level, locale))
  const rest = {
    slug: 'andere-vragen',
    title: otherTitle,
    summary: '',
    lang: locale,
    questions: other.map(link),
  }
  return [
    ...groups.map(({ topic, documents }) => ({ ...topic, questions: documents.map(link) })),
    ...(other.length > 0 ? [rest] : []),
  ]
}

async function body(reader: Reader) {
  const { title, intro, other, empty } = await words(reader)
  const groups = await groupsFor(reader, other)
  return (
    <Frame locale={reader.locale} place={placeOf(reader.level)}>
      <PageHeader level={reader.level} title={title} intro={intro} mark={<SpeechMark />} />
      <div className="mx-auto max-w-6xl px-4 py-8">
        {groups.length > 0 ? <QuestionsByTopic groups={groups} /> : <p>{empty}</p>}
      </div>
    </Frame>
  )
}

async function metadata(reader: Reader) {
  const { title, intro } = await words(reader)
  return pageMetadata({ title, description: intro, place: placeOf(reader.level), locale: reader.locale })
}

/** All questions, by topic. */
export const questionsPage = (level: Level) => levelPage(level, body, metadata)
