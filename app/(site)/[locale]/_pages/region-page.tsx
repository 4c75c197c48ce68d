import { getTranslations } from 'next-intl/server'
import { z } from 'zod'

import { RegionForm } from '@/components/region/region-form'
import { PageHeader } from '@/components/ui/page-header'
import { RegionMark } from '@/components/ui/region-mark'
import type { Level } from '@/domain/level'
import { readRegionQuestion, type RegionQuestion } from '@/domain/region/region-question'
import { pathTo, type Place } from '@/locales/paths'

import { Frame } from './frame'
import { levelPage, type Query, type Reader } from './level-page'
import { pageMetadata } from './page-metadata'
import { oneValue } from './query-values'
import { regionResult } from './region-result'

const placeOf = (level: Level): Place => ({ level, page: '/mijn-regio' })

/** One character more than a postcode may have, so that one that is too long is seen as such. */
const querySchema = z.object({ postcode: oneValue(41), sector: oneValue(2) })

async function questionOf(query: Promise<Query>): Promise<RegionQuestion> {
  return readRegionQuestion(querySchema.parse(await query))
}

/** The question as the address has it, so that it goes along to the other level and language. */
function askedIn({ asked, postcode, sector }: RegionQuestion): string {
  return asked ? `?${new URLSearchParams({ postcode, ...(sector && { sector }) }).toString()}` : ''
}

async function body({ level, locale, query }: Reader) {
  const t = await getTranslations({ locale, namespace: 'region' })
  const question = await questionOf(query())
  return (
    <Frame locale={locale} place={placeOf(level)} query={askedIn(question)}>
      <PageHeader
        level={level}
        title={t(`title.${level}`)}
        intro={question.lookup ? undefined : t(`intro.${level}`)}
        mark={<RegionMark />}
      />
      <div className="mx-auto max-w-6xl px-4 py-8">
        {question.lookup && (await regionResult({ level, locale, ...question.lookup }))}
        <RegionForm level={level} action={pathTo(placeOf(level), locale)} question={question} />
      </div>
    </Frame>
  )
}

async function metadata({ level, locale, query }: Reader) {
  const t = await getTranslations({ locale, namespace: 'region' })
  const { wrong } = await questionOf(query())
  const title = t(`title.${level}`)
  return pageMetadata({
    title: wrong.postcode || wrong.sector ? t('errorTitle', { title }) : title,
    description: t(`intro.${level}`),
    place: placeOf(level),
    locale,
  })
}

/** Finds the reader's region: `?postcode=9712&sector=vo`. */
export const regionPage = (level: Level) => levelPage(level, body, metadata)
