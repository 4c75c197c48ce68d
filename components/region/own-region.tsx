import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'
import { spelledCode } from '@/domain/region/organisation-code'
import type { Language } from '@/locales/languages'

import { findSchools } from '../schools/find-schools'
import { inLanguage } from '../ui/in-language'
import { telephone } from '../ui/telephone'
import { RegionAnswer } from './region-answer'
import { RegionFacts } from './region-facts'
import { RegionSource } from './region-source'

type Link = { href: string; title: string; lang: Language; text: string }
type Props = {
  level: Level
  locale: Language
  pc4: string
  municipality?: string
  organisation: {
    title: string
    lang: Language
    code: string
    municipalities: readonly string[]
    site: string
  }
  listed: boolean
  routes: readonly Link[]
  schools: { href: string; count: number }
  contacts: readonly (Link & { phone: string })[]
  contactPage: string
}

/** The reader's own region: who it is, how things go there, its schools and who helps. */
export function OwnRegion(props: Props) {
  const t = useTranslations('region')
  const { level, organisation, schools } = props
  return (
    <RegionAnswer title={t(`own.title.${level}`, { name: organisation.title })}>
      <p className="mt-4 max-w-(--measure) text-xl">{t(`own.lead.${level}`)}</p>
      <RegionFacts
        facts={[
          ['postcode', props.pc4],
          ['municipality', props.municipality],
          ['code', spelledCode(organisation.code)],
          ['municipalities', organisation.municipalities.join(', ')],
        ]}
        site={organisation.site}
      />
      <h3 className="mt-10 text-2xl font-bold">{t(`own.routes.${level}`)}</h3>
      {props.routes.length === 0 ? (
        <p className="mt-2">{t(`own.noRoutes.${level}`)}</p>
      ) : (
        <Links links={props.routes} />
      )}
      <h3 className="mt-10 text-2xl font-bold">{t('own.schools')}</h3>
      <p className="mt-2">
        {schools.count === 0 ? (
          t.rich('own.noSchools', { find: findSchools })
        ) : (
          <a href={schools.href} className="inline-flex min-h-11 items-center font-bold">
            {t('own.schoolsLink', { count: schools.count })}
          </a>
        )}
      </p>
      {props.contacts.length > 0 && (
        <h3 className="mt-10 text-2xl font-bold">{t(`own.contacts.${level}`)}</h3>
      )}
      <Links links={props.contacts} />
      <p className="mt-3">
        <a href={props.contactPage} className="inline-flex min-h-11 items-center">
          {t('own.allContacts')}
        </a>
      </p>
      <RegionSource listed={props.listed} />
    </RegionAnswer>
  )
}

function Links({ links }: { links: readonly (Link & { phone?: string })[] }) {
  if (links.length === 0) return null
  return (
    <ul className="mt-3 max-w-4xl divide-y divide-line border-y border-line">
      {links.map(({ href, title, text, lang, phone }) => (
        <li key={href} className="flex flex-wrap items-baseline gap-x-6 py-3">
          <div className="min-w-0 flex-1 basis-72" {...inLanguage(lang)}>
            <a href={href} className="inline-flex min-h-11 items-center font-bold">
              {title}
            </a>
            <p>{text}</p>
          </div>
          {phone && (
            <a
              href={telephone(phone)}
              className="inline-flex min-h-11 items-center text-xl font-bold whitespace-nowrap"
            >
              <bdi>{phone}</bdi>
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
