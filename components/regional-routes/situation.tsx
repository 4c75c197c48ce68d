import { useFormatter, useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'
import type { Sector } from '@/domain/region/organisation-code'
import type { Language } from '@/locales/languages'

import { inLanguage } from '../ui/in-language'

/** When a reader needs this route. */
export function Situation({ level, trigger, lang }: { level: Level; trigger: string; lang: Language }) {
  const t = useTranslations('routes')
  return <>{t.rich(`situation.${level}`, { trigger: () => <span {...inLanguage(lang)}>{trigger}</span> })}</>
}

type Named = { title: string; lang: Language }

/** For which schools this route holds. */
export function ServedBy({ sector, organisations }: { sector: Sector; organisations: readonly Named[] }) {
  const t = useTranslations('routes')
  const format = useFormatter()
  const names = organisations.map(({ title, lang }) => (
    <strong key={title} {...inLanguage(lang)}>
      {title}
    </strong>
  ))
  if (names.length === 0) return null
  return (
    <p className="mt-8 max-w-(--measure)">
      {t.rich('of', { sector, names: () => <>{format.list(names)}</> })}
    </p>
  )
}
