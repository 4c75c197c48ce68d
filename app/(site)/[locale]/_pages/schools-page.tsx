import { getTranslations } from 'next-intl/server'

import { AppliedFilters } from '@/components/schools/applied-filters'
import { NoSchools } from '@/components/schools/no-schools'
import { SchoolFilters } from '@/components/schools/school-filters'
import { SchoolList, type ListedSchool } from '@/components/schools/school-list'
import { PageHeader } from '@/components/ui/page-header'
import { SchoolMark } from '@/components/ui/school-mark'
import { amsterdamDay } from '@/domain/calendar'
import type { Level } from '@/domain/level'
import { hasPassed } from '@/domain/school-year/school-year'
import { matching, obstacles, wishes, without, type Choice, type Wish } from '@/domain/schools/school-choice'
import type { Language } from '@/locales/languages'
import { pathTo, type Place } from '@/locales/paths'
import { organisationsFor } from '@/server/queries/organisations'
import { schoolsFor, type SchoolReading } from '@/server/queries/schools'

import { Frame } from './frame'
import { levelPage, type Reader } from './level-page'
import { pageMetadata } from './page-metadata'
import { choiceOf, queryOf } from './schools-query'

const placeOf = (level: Level): Place => ({ level, page: '/scholen' })

const listed = (school: SchoolReading, level: Level, locale: Language, today: string): ListedSchool => ({
  ...school,
  href: pathTo({ level, page: '/scholen/[slug]', slug: school.slug }, locale),
  summary: school.text.summary,
  place: [school.street, school.place].filter(Boolean).join(', '),
  passedYear: hasPassed(school.schoolgids.schoolYear, today) ? school.schoolgids.schoolYear : undefined,
})

async function body({ level, locale, query }: Reader) {
  const t = await getTranslations({ locale, namespace: 'schools' })
  const [schools, organisations] = await Promise.all([schoolsFor(level, locale), organisationsFor(locale)])
  const municipalities = [...new Set(schools.map(({ municipality }) => municipality))].sort((a, b) =>
    a.localeCompare(b, 'nl'),
  )
  const choice = choiceOf(await query(), { municipalities, organisations })
  const found = matching(schools, choice)
  const page = pathTo(placeOf(level), locale)
  const contactPage = pathTo({ level, page: '/contact' }, locale)
  const address = (other: Choice) => page + queryOf(other, organisations)
  const nameOf = (wish: Wish) => {
    if (wish.part === 'type') return t(`types.${wish.value}`)
    if (wish.part === 'kinds') return t(`kindNames.${wish.value}`)
    if (wish.part === 'municipality') return wish.value
    return organisations.find(({ id }) => id === wish.value)?.title ?? ''
  }
  const today = amsterdamDay(new Date())
  return (
    <Frame locale={locale} place={placeOf(level)} query={queryOf(choice, organisations)}>
      <PageHeader
        level={level}
        title={t(`title.${level}`)}
        intro={t(`intro.${level}`)}
        mark={<SchoolMark />}
      />
      {schools.length === 0 ? (
        <div className="mx-auto max-w-6xl px-4 py-8">
          <NoSchools level={level} any={false} ways={[]} contactPage={contactPage} />
        </div>
      ) : (
        <div className="mx-auto grid max-w-6xl grid-cols-1 gap-x-12 gap-y-8 px-4 py-8 lg:grid-cols-[18rem_minmax(0,1fr)]">
          <SchoolFilters
            level={level}
            action={page}
            choice={choice}
            swv={organisations.find(({ id }) => id === choice.organisation)?.code.toLowerCase()}
            municipalities={municipalities}
            types={schools.flatMap(({ types }) => types)}
          />
          <section aria-labelledby="gevonden">
            <AppliedFilters
              all={page}
              wishes={wishes(choice).map((wish) => ({
                name: nameOf(wish),
                href: address(without(choice, wish)),
              }))}
            />
            <h2 id="gevonden" className="mb-3 text-2xl font-bold">
              {t('count', { count: found.length })}
            </h2>
            {found.length > 0 ? (
              <SchoolList schools={found.map((school) => listed(school, level, locale, today))} />
            ) : (
              <NoSchools
                level={level}
                any
                ways={obstacles(schools, choice).map(({ wish, count }) => ({
                  name: nameOf(wish),
                  count,
                  href: address(without(choice, wish)),
                }))}
                contactPage={contactPage}
              />
            )}
          </section>
        </div>
      )}
    </Frame>
  )
}

async function metadata({ level, locale }: Reader) {
  const t = await getTranslations({ locale, namespace: 'schools' })
  return pageMetadata({
    title: t(`title.${level}`),
    description: t(`intro.${level}`),
    place: placeOf(level),
    locale,
  })
}

/** The school finder: `?gemeente=…&type=…&hulp=…&swv=…`. */
export const schoolsPage = (level: Level) => levelPage(level, body, metadata)
