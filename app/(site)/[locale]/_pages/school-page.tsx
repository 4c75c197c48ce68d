import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'

import { Article } from '@/components/article/article'
import { SchoolProfile } from '@/components/schools/school-profile'
import { SchoolYear } from '@/components/schools/school-year'
import { amsterdamDay } from '@/domain/calendar'
import type { Level } from '@/domain/level'
import { isOverdue } from '@/domain/review/review'
import { hasPassed } from '@/domain/school-year/school-year'
import { pathTo, type Place } from '@/locales/paths'
import { atAddress } from '@/server/queries/documents'
import { linked, linksFor } from '@/server/queries/links'
import { organisationsFor } from '@/server/queries/organisations'
import { schoolsFor } from '@/server/queries/schools'

import { explanationsFor } from './explanations'
import { Frame } from './frame'
import { levelPage, type Reader } from './level-page'
import { NotFoundPage } from './not-found-page'
import { pageMetadata } from './page-metadata'

const placeOf = ({ level, slug }: Pick<Reader, 'level' | 'slug'>): Place => ({
  level,
  page: '/scholen/[slug]',
  slug,
})

async function body({ level, locale, slug }: Reader) {
  const found = atAddress(await schoolsFor(level, locale), slug)
  if (!found) return <NotFoundPage locale={locale} level={level} />
  const school = found.document
  if (found.moved) permanentRedirect(pathTo(placeOf({ level, slug: school.slug }), locale))
  const t = await getTranslations({ locale, namespace: 'schools.profile' })
  const [targets, organisations, explanations] = await Promise.all([
    linksFor(level, locale),
    organisationsFor(locale),
    explanationsFor(level, locale),
  ])
  const today = amsterdamDay(new Date())
  const { municipality } = school
  const { schoolYear } = school.schoolgids
  return (
    <Frame locale={locale} place={placeOf({ level, slug })} readableAt={school.audiences} below={school}>
      <Article
        level={level}
        locale={locale}
        kicker={municipality}
        title={school.title}
        summary={school.text.summary}
        body={school.text.body}
        lang={school.lang}
        reviewedOn={school.reviewedOn}
        overdue={Boolean(school.reviewBy) && isOverdue(school.reviewBy ?? '', today)}
        sources={school.sources}
        related={linked(school.related, targets)}
        explanations={explanations}
        targets={targets}
      >
        <SchoolYear level={level} year={schoolYear} passed={hasPassed(schoolYear, today)} />
        <SchoolProfile
          level={level}
          profile={{ ...school, organisation: organisations.find(({ id }) => id === school.organisation) }}
        />
        <p className="no-print mt-6">
          <a
            href={pathTo({ level, page: '/scholen' }, locale, { gemeente: municipality })}
            className="inline-flex min-h-11 items-center"
          >
            {t('all', { municipality })}
          </a>
        </p>
      </Article>
    </Frame>
  )
}

async function metadata({ level, locale, slug }: Reader) {
  const found = atAddress(await schoolsFor(level, locale), slug)
  if (!found) return {}
  const { title, text, lang } = found.document
  return pageMetadata({ title, description: text.summary, place: placeOf({ level, slug }), locale, lang })
}

/** What one school offers. */
export const schoolPage = (level: Level) => levelPage(level, body, metadata)
