import { useFormatter, useTranslations } from 'next-intl'

export type SourceItem = {
  label: string
  url: string
  law?: { bwb: string; article: string; textDate?: string | null }
}

/** Where the facts come from; a law with its article and the date of the text that was read. */
export function Sources({ sources }: { sources: readonly SourceItem[] }) {
  const t = useTranslations('article')
  const format = useFormatter()
  if (sources.length === 0) return null
  const law = ({ article, textDate }: NonNullable<SourceItem['law']>) =>
    textDate
      ? t('lawText', {
          article,
          date: format.dateTime(new Date(textDate), { day: 'numeric', month: 'long', year: 'numeric' }),
        })
      : t('lawTextUndated', { article })
  return (
    <section aria-labelledby="bronnen" className="text-base">
      <h2 id="bronnen" className="text-lg font-bold">
        {t('sources')}
      </h2>
      <ul className="mt-2 space-y-1">
        {sources.map((source) => (
          <li key={`${source.label}${source.law?.article ?? ''}`}>
            <span lang="nl">{source.url ? <a href={source.url}>{source.label}</a> : source.label}</span>
            {source.law && <span className="text-soft"> ({law(source.law)})</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
