import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import type { Level } from '@/domain/level'
import type { SchoolType, SupportKind } from '@/domain/schools/school'
import type { Language } from '@/locales/languages'

import { inLanguage } from '../ui/in-language'
import { telephone } from '../ui/telephone'

const lists = ['basis', 'extra', 'experts', 'physical', 'groups', 'partners'] as const
const texts = ['boundaries', 'ambitions'] as const

export type Profile = Record<(typeof lists)[number], readonly string[]> &
  Record<
    (typeof texts)[number] | 'street' | 'postcode' | 'place' | 'phone' | 'site' | 'supportContact' | 'board',
    string
  > & {
    types: readonly SchoolType[]
    kinds: readonly SupportKind[]
    schoolgids: { url: string; schoolYear: string }
    lang: Language
    /** name of its samenwerkingsverband */
    organisation?: { title: string; lang: Language }
  }

/** A school field by field, always in the same order, so that two schools can be laid side by side. */
export function SchoolProfile({ level, profile }: { level: Level; profile: Profile }) {
  const t = useTranslations('schools')
  const { lang, organisation, phone, site, schoolgids } = profile
  const own = (text: string) => text && <span {...inLanguage(lang)}>{text}</span>
  const address = [profile.street, `${profile.postcode} ${profile.place}`.trim()].filter(Boolean).join(', ')
  const guide = t(schoolgids.url ? 'profile.guide' : 'profile.guideNone', { year: schoolgids.schoolYear })
  return (
    <>
      <Fields id="kort" title={t('profile.fields')}>
        <Field name={t('profile.types')}>{profile.types.map((type) => t(`types.${type}`)).join(', ')}</Field>
        <Field name={t('profile.place')}>{address}</Field>
        <Field name={t('profile.phone')}>
          {phone && (
            <a href={telephone(phone)} className="inline-flex min-h-11 items-center text-xl font-bold">
              <bdi>{phone}</bdi>
            </a>
          )}
        </Field>
        <Field name={t(`profile.supportContact.${level}`)}>{own(profile.supportContact)}</Field>
        <Field name={t('profile.site')}>{site && <Outside href={site}>{new URL(site).host}</Outside>}</Field>
        <Field name={t('profile.schoolgids')}>
          {schoolgids.url ? <Outside href={schoolgids.url}>{guide}</Outside> : guide}
        </Field>
        <Field name={t('profile.board')}>{profile.board && <span lang="nl">{profile.board}</span>}</Field>
        <Field name={t('profile.organisation')}>
          {organisation && <span {...inLanguage(organisation.lang)}>{organisation.title}</span>}
        </Field>
      </Fields>
      <Fields id="aanbod" title={t('profile.offer')}>
        <Field name={t('profile.kinds')}>
          {profile.kinds.map((kind) => t(`kindNames.${kind}`)).join(', ')}
        </Field>
        {lists.map((name) => (
          <Field key={name} name={t(`profile.${name}`)}>
            {profile[name].length > 0 && (
              <ul className="list-disc ps-5" {...inLanguage(lang)}>
                {profile[name].map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
          </Field>
        ))}
        {texts.map((name) => (
          <Field key={name} name={t(`profile.${name}`)}>
            {own(profile[name])}
          </Field>
        ))}
      </Fields>
    </>
  )
}

function Fields({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10 max-w-4xl">
      <h2 id={id} className="text-2xl font-bold">
        {title}
      </h2>
      <dl className="mt-3 border-b border-line">{children}</dl>
    </section>
  )
}

/** A row that is always there: an empty one says so. */
function Field({ name, children }: { name: string; children: ReactNode }) {
  const t = useTranslations('schools.profile')
  return (
    <div className="gap-x-8 border-t border-line py-3 sm:grid sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)] sm:items-baseline">
      <dt className="font-bold">{name}</dt>
      <dd>{children || <span className="text-soft">{t('none')}</span>}</dd>
    </div>
  )
}

function Outside({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center wrap-anywhere">
      {children}
    </a>
  )
}
