import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'

import { inLanguage } from '../ui/in-language'
import type { LinkedText } from '../ui/linked-text'

/** The end of a route: where to read how to object. */
export function Appeal({ level, to }: { level: Level; to: LinkedText }) {
  const t = useTranslations('routes')
  return (
    <section aria-labelledby="niet-eens" className="mt-4 max-w-(--measure) border-t-4 border-accent pt-6">
      <h2 id="niet-eens" className="text-2xl font-bold">
        {t(`appealTitle.${level}`)}
      </h2>
      <p>{t(`appealText.${level}`)}</p>
      <a
        href={to.href}
        {...inLanguage(to.lang)}
        className="inline-flex min-h-11 items-center text-xl font-bold"
      >
        {to.title}
      </a>
    </section>
  )
}
