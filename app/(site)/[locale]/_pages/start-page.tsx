import { getTranslations } from 'next-intl/server'

import { ParentsStart } from '@/components/start/parents-start'
import type { StartContent } from '@/components/start/start-content'
import { YouthStart } from '@/components/start/youth-start'
import type { Level } from '@/domain/level'
import { pathTo, type LevelPage, type Place } from '@/locales/paths'
import { rightsFor } from '@/server/queries/rights-and-duties'
import { schoolsFor } from '@/server/queries/schools'
import { topicsFor } from '@/server/queries/topics'

import { featuredFor } from './featured'
import { Frame } from './frame'
import { levelPage, type Reader } from './level-page'
import { pageMetadata } from './page-metadata'

const placeOf = (level: Level): Place => ({ level, page: '' })

/** Enough to show that there are rights; the list has them all. */
const shownRights = 4

async function contentFor({ level, locale }: Reader): Promise<StartContent> {
  const to = (page: LevelPage, slug?: string) => pathTo({ level, page, slug }, locale)
  const [questions, topics, rights, schools] = await Promise.all([
    featuredFor(level, locale),
    topicsFor(level, locale),
    rightsFor(level, locale),
    schoolsFor(level, locale),
  ])
  const reader = level === 'youth' ? 'leerling' : 'ouder'
  return {
    questions,
    topics: topics.map(({ slug, ...topic }) => ({ ...topic, href: `${to('/vragen')}#${slug}` })),
    rights: rights
      .filter(({ holder, kind }) => holder === reader && kind === 'recht')
      .slice(0, shownRights)
      .map(({ slug, title, lang }) => ({ href: to('/rechten-en-plichten/[slug]', slug), title, lang })),
    paths: {
      questions: to('/vragen'),
      rights: to('/rechten-en-plichten'),
      region: to('/mijn-regio'),
      schools: schools.length > 0 ? to('/scholen') : undefined,
    },
  }
}

async function body(reader: Reader) {
  const content = await contentFor(reader)
  return (
    <Frame locale={reader.locale} place={placeOf(reader.level)}>
      {reader.level === 'youth' ? <YouthStart {...content} /> : <ParentsStart {...content} />}
    </Frame>
  )
}

async function metadata({ level, locale }: Reader) {
  const t = await getTranslations({ locale, namespace: 'start' })
  return pageMetadata({
    title: t(`${level}.title`),
    description: t(`${level}.intro`),
    place: placeOf(level),
    locale,
  })
}

/** Where a level starts: what is going on? */
export const startPage = (level: Level) => levelPage(level, body, metadata)
