import { getTranslations } from 'next-intl/server'

import { Breadcrumbs, type Crumb } from '@/components/layout/breadcrumbs'
import { JsonLd } from '@/components/layout/json-ld'
import { breadcrumbData } from '@/domain/json-ld/blocks'
import { env } from '@/env'
import type { Language } from '@/locales/languages'
import { pathTo, type LevelPage, type Place } from '@/locales/paths'

/** The page above each page of a document. */
const above = {
  '/vragen/[slug]': ['questions', '/vragen'],
  '/rechten-en-plichten/[slug]': ['rights', '/rechten-en-plichten'],
  '/routes/[slug]': ['region', '/mijn-regio'],
  '/scholen/[slug]': ['schools', '/scholen'],
} as const satisfies Partial<Record<LevelPage, readonly [string, LevelPage]>>

const hasAbove = (page: string): page is keyof typeof above => page in above

/** The title of a page and the language it is written in. */
export type Titled = { title: string; lang: Language }

type Props = Titled & { place: Place; locale: Language }

/** The way to a page, for readers and in the same words for search engines. */
export async function PageBreadcrumbs({ place, title, lang, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'nav' })
  const { level } = place
  const start: Place = level ? { level, page: '' } : { page: '/' }
  const steps: Crumb[] = [{ name: t('start'), href: pathTo(start, locale), lang: locale }]
  if (level && hasAbove(place.page)) {
    const [key, page] = above[place.page]
    steps.push({ name: t(key), href: pathTo({ level, page }, locale), lang: locale })
  }
  steps.push({ name: title, href: pathTo(place, locale), lang })
  return (
    <>
      <Breadcrumbs steps={steps} />
      <JsonLd data={breadcrumbData(steps.map(({ name, href }) => ({ name, url: env.siteUrl + href })))} />
    </>
  )
}
