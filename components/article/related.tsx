import { useTranslations } from 'next-intl'

import type { Language } from '@/locales/languages'

/** Where to read on. */
export function Related({ links }: { links: readonly { href: string; title: string; lang: Language }[] }) {
  const t = useTranslations('article')
  if (links.length === 0) return null
  return (
    <nav aria-labelledby="lees-ook" className="no-print">
      <h2 id="lees-ook" className="text-2xl font-bold">
        {t('related')}
      </h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {links.map(({ href, title, lang }) => (
          <li key={href}>
            <a href={href} lang={lang} className="flex min-h-12 items-center py-2 font-bold">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
