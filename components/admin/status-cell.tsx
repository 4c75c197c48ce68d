import type { DefaultServerCellComponentProps } from 'payload'

const words = {
  nl: { live: 'Op de site sinds', changed: 'er is een nieuwer concept', draft: 'Concept, niet op de site' },
  en: { live: 'On the site since', changed: 'there is a newer draft', draft: 'Draft, not on the site' },
} as const

/** The status of a document in words: since when visitors can read it, and whether a draft is newer. */
export function StatusCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const language = i18n.language === 'en' ? 'en' : 'nl'
  const { publishedAt, _status } = rowData as { publishedAt?: string | null; _status?: string }
  if (!publishedAt) return <span>{words[language].draft}</span>
  const date = new Date(publishedAt).toLocaleDateString(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  })
  return (
    <span>
      {words[language].live} {date}
      {_status === 'draft' ? ` (${words[language].changed})` : ''}
    </span>
  )
}
