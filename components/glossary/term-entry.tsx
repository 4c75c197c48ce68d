import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'

import { Checked } from '../article/checked'
import type { Explanations } from '../article/explained'
import { RichText, type LinkTargets } from '../article/rich-text'
import { inLanguage } from '../ui/in-language'

export type TermText = {
  slug: string
  title: string
  plain: string
  aliases: readonly string[]
  summary: string
  body?: unknown
  lang: Language
  reviewedOn?: string | null
  overdue: boolean
}

type Props = { term: TermText; level: Level; targets: LinkTargets; explanations: Explanations }

/** One term: the plain word first, then the explanation and what else it is called. */
export function TermEntry({ term, level, targets, explanations }: Props) {
  const t = useTranslations('glossary')
  const { slug, title, plain, summary, body, lang, reviewedOn, overdue } = term
  // Editors also list the word itself, for the search.
  const aliases = term.aliases.filter((alias) => alias.toLowerCase() !== title.toLowerCase())
  return (
    <li
      id={slug}
      className="scroll-mt-4 py-5 target:border-s-8 target:border-accent target:ps-4 md:grid md:grid-cols-[18rem_minmax(0,1fr)] md:gap-x-10"
    >
      <div {...inLanguage(lang)}>
        <h3 className="text-2xl leading-tight font-bold">{title}</h3>
        <p className="mt-1 text-soft">{plain}</p>
      </div>
      <div className="mt-2 max-w-(--measure) md:mt-0">
        <div {...inLanguage(lang)}>
          <p className="text-xl leading-snug font-medium">{summary}</p>
          {body !== undefined && (
            <div className="mt-2">
              <RichText state={body} explanations={explanations} targets={targets} />
            </div>
          )}
        </div>
        {aliases.length > 0 && (
          <p className="mt-2 text-base">{t('aliases', { words: aliases.join(', ') })}</p>
        )}
        {overdue && reviewedOn && <Checked reviewedOn={reviewedOn} overdue level={level} />}
      </div>
    </li>
  )
}
