import { getTranslations } from 'next-intl/server'

import { SearchBox } from '@/components/search/search-box'
import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'
import { pathTo } from '@/locales/paths'

import { Frame } from './frame'

/**
 * What a visitor gets for a page that is not there. Next's own notFound() sends an empty body until its
 * script runs, so this is a full page; the mark makes the page cache answer with status 404.
 */
export async function NotFoundPage({ locale, level = 'parents' }: { locale: Language; level?: Level }) {
  const t = await getTranslations({ locale, namespace: 'notFound' })
  return (
    <Frame locale={locale} place={{ level, page: '' }}>
      <title>{t('title')}</title>
      <meta name="robots" content="noindex" />
      <meta name="page-status" content="404" />
      <div className="mx-auto max-w-6xl px-4 py-12">
        <h1 className="text-4xl font-extrabold md:text-5xl">{t('title')}</h1>
        <p className="mt-4 max-w-prose text-xl">{t('text')}</p>
        <div className="mt-8">
          <SearchBox id="zoek" action={pathTo({ level, page: '/zoeken' }, locale)} level={level} />
        </div>
        <p className="mt-6">
          <a className="inline-flex min-h-11 items-center" href={pathTo({ level, page: '' }, locale)}>
            {t('home')}
          </a>
        </p>
      </div>
    </Frame>
  )
}
