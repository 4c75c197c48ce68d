import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'
import { pathTo } from '@/locales/paths'
import type { Language } from '@/locales/languages'

import { inLanguage } from '../ui/in-language'
import type { LinkedText } from '../ui/linked-text'

/** A list of places to go to from the search page, under its own heading. */
export function Ways({ id, title, ways }: { id: string; title: string; ways: readonly LinkedText[] }) {
  if (ways.length === 0) return null
  return (
    <section aria-labelledby={id} className="mt-10 max-w-(--measure)">
      <h2 id={id} className="text-2xl font-bold">
        {title}
      </h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {ways.map(({ href, title: name, lang }) => (
          <li key={href}>
            <a {...inLanguage(lang)} href={href} className="flex min-h-12 items-center py-2 font-bold">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Props = { level: Level; locale: Language; phone: string }

/** What to do when nothing was found: search otherwise, or ask someone. */
export function NothingFound({ level, locale, phone }: Props) {
  const t = useTranslations('searchPage')
  const help = useTranslations('help')
  return (
    <div className="max-w-(--measure)">
      <h2 className="mt-8 text-2xl font-bold">{t('tipsTitle')}</h2>
      <ul className="mt-3 list-disc ps-6">
        {(['shorter', 'other', 'spelling'] as const).map((tip) => (
          <li key={tip}>{t(`tips.${tip}`)}</li>
        ))}
      </ul>
      <p className="mt-6">{t(level === 'youth' ? 'askYouth' : 'askParents')}</p>
      <p className="mt-4 flex flex-wrap items-center gap-x-8 gap-y-3">
        {phone && (
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className="sign">
            {help('call', { phone })}
          </a>
        )}
        <a
          href={pathTo({ level, page: '/contact' }, locale)}
          className="inline-flex min-h-11 items-center font-bold"
        >
          {help('more')}
        </a>
      </p>
    </div>
  )
}
