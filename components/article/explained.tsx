import { explainTerms } from '@/domain/glossary-terms/explain-terms'
import type { Term } from '@/domain/glossary-terms/term-pattern'

/** What a page can explain: the terms and, while the page is made, which ones it has explained already. */
export type Explanations = {
  terms: readonly (Term & { title: string; plain: string; summary: string; lang: string })[]
  already: Set<string>
  /** the words on the card, in the reader's language */
  labels: { close: string; more: string }
  glossaryPath: string
}

/** Text in which the first use of a difficult word opens its explanation; works without JavaScript. */
export function Explained({ text, explanations }: { text: string; explanations: Explanations }) {
  const { terms, already, labels, glossaryPath } = explanations
  return explainTerms(text, terms, already).map((part, index) => {
    if (typeof part === 'string') return part
    const term = terms.find(({ slug }) => slug === part.slug)
    if (!term) return part.text
    const id = `woord-${term.slug}`
    return (
      <span key={`${id}-${String(index)}`}>
        <button type="button" className="term" popoverTarget={id}>
          {part.text}
        </button>
        <span popover="auto" id={id} role="note" className="term-card no-print" lang={term.lang}>
          <strong className="block">
            {term.title}: {term.plain}
          </strong>
          <span className="mt-1 block">{term.summary}</span>
          <span className="mt-2 flex flex-wrap gap-x-6">
            <a href={`${glossaryPath}#${term.slug}`} className="inline-flex min-h-11 items-center">
              {labels.more}
            </a>
            <button
              type="button"
              popoverTarget={id}
              popoverTargetAction="hide"
              className="min-h-11 cursor-pointer underline"
            >
              {labels.close}
            </button>
          </span>
        </span>
      </span>
    )
  })
}
