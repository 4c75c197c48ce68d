import { useTranslations } from 'next-intl'

import type { Language } from '@/locales/languages'

export type FooterPage = { href: string; title: string; lang: Language }

/** Who is behind the site and how it treats its visitors. */
export function Footer({ pages, name }: { pages: readonly FooterPage[]; name: string }) {
  const t = useTranslations('footer')
  return (
    <footer className="border-t border-line">
      <div className="mx-auto max-w-6xl px-4 py-8 text-base">
        <nav aria-label={t('about')} className="no-print">
          <ul className="flex flex-wrap gap-x-6">
            {pages.map(({ href, title, lang }) => (
              <li key={href}>
                <a href={href} lang={lang} className="inline-flex min-h-11 items-center">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="mt-4 text-soft">
          {name}. {t('made')}
        </p>
      </div>
    </footer>
  )
}
