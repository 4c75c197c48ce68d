import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'

import { YouthText } from '@/components/about/youth-text'
import { Article } from '@/components/article/article'
import { amsterdamDay } from '@/domain/calendar'
import { isOverdue } from '@/domain/review/review'
import type { Language } from '@/locales/languages'
import { pathTo, type Place } from '@/locales/paths'
import { atAddress, writtenIn } from '@/server/queries/documents'
import { linked, linksFor } from '@/server/queries/links'
import { pagesFor } from '@/server/queries/pages'

import { explanationsFor } from './explanations'
import { Frame } from './frame'
import { levelPage, type Reader } from './level-page'
import { NotFoundPage } from './not-found-page'
import { pageMetadata } from './page-metadata'

const placeOf = (slug: string): Place => ({ page: '/over/[slug]', slug })

/** The page at an address for both readers; the text that comes first is that for parents, if there is one. */
async function textsAt(slug: string, locale: Language) {
  const parents = atAddress(await pagesFor('parents', locale), slug)
  const youth = atAddress(await pagesFor('youth', locale), slug)
  const first = parents ?? youth
  return (
    first && {
      ...first,
      level: parents ? ('parents' as const) : ('youth' as const),
      youth: parents && youth?.document,
    }
  )
}

async function body({ locale, slug }: Reader) {
  const found = await textsAt(slug, locale)
  if (!found) return <NotFoundPage locale={locale} />
  const { document, level, youth } = found
  if (found.moved) permanentRedirect(pathTo(placeOf(document.slug), locale))
  const t = await getTranslations({ locale, namespace: 'about' })
  const explanations = await explanationsFor(level, locale)
  const targets = await linksFor(level, locale)
  return (
    <Frame locale={locale} place={placeOf(slug)} below={document}>
      <Article
        level={level}
        locale={locale}
        kicker={
          youth && (
            <a href="#jongeren" className="inline-flex min-h-11 items-center text-ink">
              {t('toYouth')}
            </a>
          )
        }
        title={document.title}
        summary={document.text.summary}
        body={document.text.body}
        lang={document.lang}
        reviewedOn={document.reviewedOn}
        overdue={document.reviewBy ? isOverdue(document.reviewBy, amsterdamDay(new Date())) : false}
        sources={document.sources}
        related={linked(document.related, targets)}
        explanations={explanations}
        targets={targets}
      >
        {youth && (
          <YouthText
            title={youth.title}
            summary={youth.text.summary}
            body={youth.text.body}
            lang={youth.lang}
            locale={locale}
            // One page explains a word once, whichever text uses it first.
            explanations={{ ...(await explanationsFor('youth', locale)), already: explanations.already }}
            targets={await linksFor('youth', locale)}
          />
        )}
      </Article>
    </Frame>
  )
}

async function metadata({ locale, slug }: Reader) {
  const found = await textsAt(slug, locale)
  if (!found) return {}
  const { document, level } = found
  return pageMetadata({
    title: document.title,
    description: document.text.summary,
    place: placeOf(slug),
    locale,
    lang: document.lang,
    writtenIn: await writtenIn((language) => pagesFor(level, language), document.id),
  })
}

/** A page about the steunpunt or the site; both readers find their own text on it. */
export const aboutPage = levelPage('parents', body, metadata)
