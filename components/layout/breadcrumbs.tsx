import { useTranslations } from 'next-intl'

import type { Language } from '@/locales/languages'

import { inLanguage } from '../ui/in-language'

/** A step on the way to a page; the last one is the page itself. */
export type Crumb = { name: string; href: string; lang: Language }

/** Where this page stands, and the way back up. */
export function Breadcrumbs({ steps }: { steps: readonly Crumb[] }) {
  const t = useTranslations('site')
  const here = steps.length - 1
  return (
    <nav aria-label={t('breadcrumbs')} className="no-print bg-field">
      <ol className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-2 px-4 pt-2 text-base">
        {steps.map(({ name, href, lang }, index) => (
          <li key={href} className="flex items-center gap-x-2">
            {index > 0 && (
              <span aria-hidden="true" className="text-soft rtl:-scale-x-100">
                ›
              </span>
            )}
            {index === here ? (
              <span {...inLanguage(lang)} aria-current="page" className="py-2">
                {name}
              </span>
            ) : (
              <a {...inLanguage(lang)} href={href} className="inline-flex min-h-11 items-center">
                {name}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
