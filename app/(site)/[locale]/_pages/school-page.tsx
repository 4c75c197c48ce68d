import { getTranslations } from 'next-intl/server'

import { SchoolProfile } from '@/components/schools/school-profile'
import { SchoolYear } from '@/components/schools/school-year'
import { hasPassed } from '@/domain/school-year/school-year'
import { pathTo } from '@/locales/paths'
import { organisationsFor } from '@/server/queries/organisations'
import { schoolsFor } from '@/server/queries/schools'

import { documentPage } from './document-page'

/** What one school offers. */
export const schoolPage = documentPage({
  page: '/scholen/[slug]',
  documents: schoolsFor,
  parts: async (school, { level, locale, today }) => {
    const t = await getTranslations({ locale, namespace: 'schools.profile' })
    const organisations = await organisationsFor(locale)
    const { municipality } = school
    const { schoolYear } = school.schoolgids
    const all = pathTo({ level, page: '/scholen' }, locale, { gemeente: municipality })
    return {
      kicker: municipality,
      below: (
        <>
          <SchoolYear level={level} year={schoolYear} passed={hasPassed(schoolYear, today)} />
          <SchoolProfile
            level={level}
            profile={{ ...school, organisation: organisations.find(({ id }) => id === school.organisation) }}
          />
          <p className="no-print mt-6">
            <a href={all} className="inline-flex min-h-11 items-center">
              {t('all', { municipality })}
            </a>
          </p>
        </>
      ),
    }
  },
})
