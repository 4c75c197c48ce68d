import { useTranslations } from 'next-intl'

import type { Kind } from '@/domain/search/search-index'
import type { Language } from '@/locales/languages'

import { inLanguage } from '../ui/in-language'
import { Marked } from './marked'

export type Result = {
  id: string
  path: string
  title: string
  summary: string
  lang: Language
  plain?: string
}

type Props = { groups: readonly { kind: Kind; hits: readonly Result[] }[]; query: string; locale: Language }

/** What was found, by kind; the kind with the best answer comes first. */
export function Results({ groups, query, locale }: Props) {
  const t = useTranslations('searchPage')
  return groups.map(({ kind, hits }) => (
    <section key={kind} aria-labelledby={`soort-${kind}`} className="mt-10 max-w-(--measure)">
      <h2 id={`soort-${kind}`} className="text-2xl font-bold">
        {t(`kinds.${kind}`)}
      </h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {hits.map((hit) => (
          <Hit key={hit.id} hit={hit} query={query} locale={locale} />
        ))}
      </ul>
    </section>
  ))
}

function Hit({ hit, query, locale }: { hit: Result; query: string; locale: Language }) {
  const t = useTranslations('searchPage')
  const { path, title, summary, lang, plain } = hit
  return (
    <li className="py-4">
      <h3>
        <a {...inLanguage(lang)} href={path} className="inline-flex min-h-11 items-center text-xl font-bold">
          <span>
            <Marked text={title} query={query} language={lang} />
          </span>
        </a>
      </h3>
      {lang !== locale && <p className="text-base text-soft">{t('inDutch')}</p>}
      <p {...inLanguage(lang)}>
        {plain && <strong>{t('plain', { word: plain })} </strong>}
        <Marked text={summary} query={query} language={lang} />
      </p>
    </li>
  )
}
