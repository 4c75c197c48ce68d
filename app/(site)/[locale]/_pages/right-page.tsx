import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'

import { Article } from '@/components/article/article'
import { amsterdamDay } from '@/domain/calendar'
import type { Level } from '@/domain/level'
import { isOverdue } from '@/domain/review/review'
import { pathTo, type Place } from '@/locales/paths'
import { atAddress } from '@/server/queries/documents'
import { linked, linksFor } from '@/server/queries/links'
import { rightsFor } from '@/server/queries/rights-and-duties'

import { explanationsFor } from './explanations'
import { Frame } from './frame'
import { levelPage, type Reader } from './level-page'
import { NotFoundPage } from './not-found-page'
import { pageMetadata } from './page-metadata'

const placeOf = ({ level, slug }: Pick<Reader, 'level' | 'slug'>): Place => ({
  level,
  page: '/rechten-en-plichten/[slug]',
  slug,
})

async function body({ level, locale, slug }: Reader) {
  const found = atAddress(await rightsFor(level, locale), slug)
  if (!found) return <NotFoundPage locale={locale} level={level} />
  const { document } = found
  if (found.moved) permanentRedirect(pathTo(placeOf({ level, slug: document.slug }), locale))
  const { holder, kind } = document
  const t = await getTranslations({ locale, namespace: 'rights.kicker' })
  const targets = await linksFor(level, locale)
  return (
    <Frame locale={locale} place={placeOf({ level, slug })} readableAt={document.audiences} below={document}>
      <Article
        level={level}
        locale={locale}
        kicker={holder && kind && t(`${level}.${holder}.${kind}`)}
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
  const found = atAddress(await rightsFor(level, locale), slug)
  if (!found) return {}
  const { title, text, lang } = found.document
  return pageMetadata({ title, description: text.summary, place: placeOf({ level, slug }), locale, lang })
}

/** One right or duty, with whose it is above its title. */
export const rightPage = (level: Level) => levelPage(level, body, metadata)
