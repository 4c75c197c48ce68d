import { getTranslations } from 'next-intl/server'

import type { Explanations } from '@/components/article/explained'
import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'
import { pathTo } from '@/locales/paths'
import { glossaryFor } from '@/server/queries/glossary'

/** The words a page of this level can explain, with nothing explained yet: one of these per page. */
export async function explanationsFor(level: Level, locale: Language): Promise<Explanations> {
  const t = await getTranslations({ locale })
  const terms = await glossaryFor(level, locale)
  return {
    terms: terms.map(({ slug, title, aliases, plain, text, lang }) => ({
      slug,
      forms: [title, ...aliases],
      title,
      plain,
      summary: text.summary,
      lang,
    })),
    already: new Set(),
    labels: { close: t('site.close'), more: t('article.moreAboutTerm') },
    glossaryPath: pathTo({ level, page: '/begrippen' }, locale),
  }
}
