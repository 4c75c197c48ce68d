import { getTranslations } from 'next-intl/server'
import { z } from 'zod'

import { HelpPanel } from '@/components/danger/help-panel'
import { QuickExit } from '@/components/requests/quick-exit'
import { Results } from '@/components/search/results'
import { SearchBox } from '@/components/search/search-box'
import { NothingFound, Ways } from '@/components/search/ways-on'
import { inLanguage } from '@/components/ui/in-language'
import { dangersIn } from '@/domain/danger/recognise'
import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'
import { pathTo, type Place } from '@/locales/paths'
import { searchFor, type Found } from '@/server/queries/search'
import { steunpuntFor } from '@/server/queries/steunpunt'
import { topicsFor } from '@/server/queries/topics'

import { featuredFor } from './featured'
import { Frame } from './frame'
import { levelPage, type Query, type Reader } from './level-page'
import { pageMetadata } from './page-metadata'
import { oneValue } from './query-values'
import { linesInDanger } from './urgent-help'

/** As many characters as the search box takes. */
const longest = 200
/** As much as is looked at for danger: who pastes a whole story in has something to tell. */
const longestStory = 5000
const querySchema = z.object({ q: oneValue(longestStory) })

type Typed = { asked: string; cut: boolean; whole: string }

/** What was typed, bounded; half a character that the cut leaves at the end goes too. */
function typed(query: Query): Typed {
  const { q = '' } = querySchema.parse(query)
  return {
    asked: q
      .slice(0, longest)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim(),
    cut: q.length > longest,
    whole: q,
  }
}

/** A query short enough to stand in a heading. */
const brief = (asked: string) => (asked.length > 60 ? `${[...asked].slice(0, 60).join('')}…` : asked)

const placeOf = (level: Level): Place => ({ level, page: '/zoeken' })

/** Who searches of danger is not told how many pages were found, or none. */
async function headingOf({ asked, whole }: Typed, found: Found, locale: Language): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'searchPage' })
  if (asked === '' || dangersIn(whole).length > 0) return t('title')
  return t(found.onlyBest ? 'headingBest' : 'heading', { count: found.count, query: brief(asked) })
}

async function body({ level, locale, query }: Reader) {
  const asking = typed(await query())
  const { asked, cut, whole } = asking
  const t = await getTranslations({ locale, namespace: 'searchPage' })
  const [found, inDanger] = await Promise.all([
    searchFor(level, locale, asked),
    linesInDanger(whole, level, locale),
  ])
  const { count, groups, also } = found
  return (
    <Frame
      locale={locale}
      place={placeOf(level)}
      query={asked && `?${new URLSearchParams({ q: asked }).toString()}`}
    >
      {inDanger && <HelpPanel level={level} lines={inDanger} />}
      <header className="bg-field">
        <div className="mx-auto max-w-6xl px-4 py-8 md:py-12">
          <h1 className="max-w-[24ch] text-3xl leading-tight font-extrabold wrap-anywhere md:text-5xl">
            {await headingOf(asking, found, locale)}
          </h1>
          <div className="mt-6">
            <SearchBox id="zoek" action={pathTo(placeOf(level), locale)} level={level} value={asked} />
          </div>
          {cut && <p className="mt-3">{t('cut', { longest })}</p>}
        </div>
      </header>
      {inDanger && <QuickExit locale={locale} script={false} />}
      <div className="mx-auto max-w-6xl px-4 pt-2 pb-8">
        {also.length > 0 && (
          <p className="mt-6">
            {t('also')}{' '}
            {also.map(({ title, lang }, index) => (
              <span key={title}>
                {index > 0 && ', '}
                <strong {...inLanguage(lang)}>{title}</strong>
              </span>
            ))}
            .
          </p>
        )}
        <Results
          groups={groups}
          query={[asked, ...also.map(({ title }) => title)].join(' ')}
          locale={locale}
        />
        {count === 0 && (await waysOn(level, locale, asked !== '' && !inDanger))}
      </div>
    </Frame>
  )
}

/** Where to go without a result: before anything was typed, or when nothing was found and one may search otherwise. */
async function waysOn(level: Level, locale: Language, nothing: boolean) {
  const t = await getTranslations({ locale, namespace: 'searchPage' })
  const [popular, topics, { phone }] = await Promise.all([
    featuredFor(level, locale),
    topicsFor(level, locale),
    steunpuntFor(locale),
  ])
  const questions = pathTo({ level, page: '/vragen' }, locale)
  const byTopic = topics.map(({ slug, title, lang }) => ({ href: `${questions}#${slug}`, title, lang }))
  return (
    <>
      {nothing && <NothingFound level={level} locale={locale} phone={phone} />}
      <Ways id="veel-gevraagd" title={t('popular')} ways={popular} />
      <Ways id="onderwerpen" title={t('topics')} ways={byTopic} />
    </>
  )
}

async function metadata({ level, locale, query }: Reader) {
  const asking = typed(await query())
  const title = await headingOf(asking, await searchFor(level, locale, asking.asked), locale)
  return pageMetadata({ title, place: placeOf(level), locale, noindex: true })
}

/** The search page: `?q=`; a form and popular questions while nothing has been typed. */
export const searchPage = (level: Level) => levelPage(level, body, metadata)
