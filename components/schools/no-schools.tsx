import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'

import { findSchools } from './find-schools'

type Props = {
  level: Level
  /** each choice that can be dropped to get schools */
  ways: readonly { name: string; href: string; count: number }[]
  /** false while there are no schools at all */
  any: boolean
  contactPage: string
}

/** An empty list: which choice to drop, or where schools are found instead, and whom to ask. */
export function NoSchools({ level, ways, any, contactPage }: Props) {
  const t = useTranslations('schools')
  return (
    <div className="max-w-(--measure) border-s-4 border-accent ps-4">
      {any && <p className="text-xl font-bold">{t('noneTitle', { level })}</p>}
      <p className="mt-2">{any ? t(`none.${level}`) : t.rich(`nothing.${level}`, { find: findSchools })}</p>
      {any && ways.length === 0 && <p className="mt-2">{t(`combination.${level}`)}</p>}
      <ul className="mt-3">
        {ways.map(({ name, href, count }) => (
          <li key={name}>
            <a href={href} className="inline-flex min-h-11 items-center">
              {t('without', { wish: name, count })}
            </a>
          </li>
        ))}
        <li>
          <a href={contactPage} className="inline-flex min-h-11 items-center font-bold">
            {t('ask')}
          </a>
        </li>
      </ul>
    </div>
  )
}
