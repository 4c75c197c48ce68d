import { getTranslations } from 'next-intl/server'

import { RightsCounts } from '@/components/rights-and-duties/rights-counts'
import { RightsFilter } from '@/components/rights-and-duties/rights-filter'
import { RightsList } from '@/components/rights-and-duties/rights-list'
import { BalanceMark } from '@/components/ui/balance-mark'
import { PageHeader } from '@/components/ui/page-header'
import type { Level } from '@/domain/level'
import { countByChoice } from '@/domain/rights-and-duties'
import { pathTo, type Place } from '@/locales/paths'
import { rightsFor } from '@/server/queries/rights-and-duties'

import { Frame } from './frame'
import { levelPage, type Reader } from './level-page'
import { pageMetadata } from './page-metadata'

const placeOf = (level: Level): Place => ({ level, page: '/rechten-en-plichten' })

async function words({ level, locale }: Reader) {
  const t = await getTranslations({ locale, namespace: 'rights' })
  return { title: t('title'), intro: t(level === 'youth' ? 'introYouth' : 'introParents'), empty: t('empty') }
}

async function body(reader: Reader) {
  const { level, locale } = reader
  const { title, intro, empty } = await words(reader)
  const documents = await rightsFor(level, locale)
  const items = documents.map(({ slug, text, ...shared }) => ({
    ...shared,
    summary: text.summary,
    href: pathTo({ level, page: '/rechten-en-plichten/[slug]', slug }, locale),
  }))
  return (
    <Frame locale={locale} place={placeOf(level)}>
      <PageHeader level={level} title={title} intro={intro} mark={<BalanceMark />} />
      <div className="rights mx-auto max-w-6xl px-4 py-8">
        {items.length === 0 && <p>{empty}</p>}
        {items.length > 0 && <RightsFilter level={level} />}
        {items.length > 0 && <RightsCounts choices={countByChoice(items)} />}
        <RightsList items={items} level={level} />
      </div>
    </Frame>
  )
}

async function metadata(reader: Reader) {
  const { title, intro } = await words(reader)
  return pageMetadata({ title, description: intro, place: placeOf(reader.level), locale: reader.locale })
}

/** Who may and must do what, to be filtered by whose it is and what it is. */
export const rightsPage = (level: Level) => levelPage(level, body, metadata)
