import { useTranslations } from 'next-intl'

import type { Language } from '@/locales/languages'

import { TracesLink } from './traces-link'

/** A site that anybody may have open: the weather, of the national institute. */
const elsewhere = 'https://www.knmi.nl/'

/**
 * A way off the page at once. The link works by itself; the module beside it also clears what was typed,
 * takes this page out of the history and listens to three times Shift. It promises no more than that.
 * Pages made for each visit are without the module: their policy lets no script in by its place.
 */
export function QuickExit({ locale, script = true }: { locale: Language; script?: boolean }) {
  const t = useTranslations('requests.exit')
  return (
    <quick-exit
      role="region"
      aria-label={t('label')}
      data-two-more={t('twoMore')}
      data-one-more={t('oneMore')}
      data-expired={t('expired')}
      className="no-print block bg-field"
    >
      <div className="mx-auto max-w-6xl px-4 pb-4 text-base">
        <p>
          {t('hint')} <span className="with-script">{t('shift')}</span>
        </p>
        <TracesLink locale={locale}>{t('traces')}</TracesLink>
        <a href={elsewhere} rel="nofollow noreferrer" data-exit="" className="quick-exit-link">
          {t('link')}
        </a>
        <p role="status" className="sr-only" />
      </div>
      {script && <script type="module" async src="/enhance/quick-exit.mjs" />}
    </quick-exit>
  )
}
