import { useTranslations } from 'next-intl'

import type { SchoolType, SupportKind } from '@/domain/schools/school'
import type { Language } from '@/locales/languages'

import { inLanguage } from '../ui/in-language'

export type ListedSchool = {
  href: string
  title: string
  lang: Language
  summary: string
  place: string
  types: readonly SchoolType[]
  kinds: readonly SupportKind[]
  supportContact: string
  /** only when its details are of a school year that has passed */
  passedYear?: string
}

/** Schools below each other with the same facts in the same place. */
export function SchoolList({ schools }: { schools: readonly ListedSchool[] }) {
  const t = useTranslations('schools')
  return (
    <ul className="divide-y divide-line border-y border-line">
      {schools.map(({ href, title, lang, summary, place, types, kinds, supportContact, passedYear }) => (
        <li key={href} className="grid grid-cols-1 gap-x-8 gap-y-2 py-5 md:grid-cols-2">
          <div {...inLanguage(lang)}>
            <h3 className="text-xl font-bold">
              <a href={href} className="inline-flex min-h-11 items-center">
                {title}
              </a>
            </h3>
            <p>{summary}</p>
          </div>
          <dl className="grid grid-cols-[minmax(0,1fr)_minmax(0,2fr)] content-start gap-x-4 gap-y-1 text-base">
            <dt className="text-soft">{t('profile.types')}</dt>
            <dd>{types.map((type) => t(`types.${type}`)).join(', ')}</dd>
            <dt className="text-soft">{t('profile.place')}</dt>
            <dd>{place}</dd>
            <dt className="text-soft">{t('help')}</dt>
            <dd>{kinds.map((kind) => t(`kindNames.${kind}`)).join(', ') || t('profile.none')}</dd>
            <dt className="text-soft">{t('supportContact')}</dt>
            <dd {...(supportContact && inLanguage(lang))}>{supportContact || t('profile.none')}</dd>
            {passedYear && (
              <>
                <dt className="text-soft">{t('profile.schoolgids')}</dt>
                <dd className="font-bold">{t('yearPassed', { year: passedYear })}</dd>
              </>
            )}
          </dl>
        </li>
      ))}
    </ul>
  )
}
