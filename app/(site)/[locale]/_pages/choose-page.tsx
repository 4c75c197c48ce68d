import { getTranslations } from 'next-intl/server'

import { Asked } from '@/components/choose/asked'
import { Doors } from '@/components/choose/doors'
import { SearchBox } from '@/components/search/search-box'
import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'
import { pathTo, type Place } from '@/locales/paths'
import { steunpuntFor } from '@/server/queries/steunpunt'

import { featuredFor } from './featured'
import { Frame } from './frame'
import { levelPage, type Reader } from './level-page'
import { pageMetadata } from './page-metadata'

const place: Place = { page: '/' }

/** As many questions per reader as stand on one screen of a phone. */
const shown = 3

const askedBy = async (level: Level, locale: Language) => (await featuredFor(level, locale)).slice(0, shown)

async function body({ locale }: Reader) {
  const t = await getTranslations({ locale, namespace: 'choose' })
  const { name, regionName } = await steunpuntFor(locale)
  const [parents, youth] = await Promise.all([askedBy('parents', locale), askedBy('youth', locale)])
  return (
    <Frame locale={locale} place={place}>
      <div className="mx-auto flex max-w-6xl flex-col gap-12 px-4 pt-8 md:pt-14">
        <div>
          <h1 className="max-w-[20ch] text-4xl leading-tight font-extrabold text-balance md:text-6xl">
            {t('title')}
          </h1>
          <p className="mt-4 max-w-prose md:text-xl">{t('who', { name, region: regionName })}</p>
          <div className="mt-6">
            <Doors locale={locale} />
          </div>
        </div>
        <Asked parents={parents} youth={youth} />
        <section aria-labelledby="zoek-kop">
          <h2 id="zoek-kop" className="mb-3 text-3xl font-extrabold">
            {t('searchTitle')}
          </h2>
          <SearchBox
            id="zoek"
            action={pathTo({ level: 'parents', page: '/zoeken' }, locale)}
            level="parents"
          />
        </section>
      </div>
    </Frame>
  )
}

async function metadata({ locale }: Reader) {
  const t = await getTranslations({ locale, namespace: 'choose' })
  const { name, regionName } = await steunpuntFor(locale)
  return pageMetadata({ description: t('who', { name, region: regionName }), place, locale })
}

/** The front door: who is reading, what the steunpunt is, and straight to what people ask most. */
export const choosePage = levelPage('parents', body, metadata)
