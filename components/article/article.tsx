import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import type { Level } from '@/domain/level'
import { languageEntry, type Language } from '@/locales/languages'

import { Checked } from './checked'
import { Explained, type Explanations } from './explained'
import { Related } from './related'
import { RichText, type LinkTargets } from './rich-text'
import { Sources, type SourceItem } from './sources'

type Props = {
  level: Level
  locale: Language
  title: string
  summary: string
  body?: unknown
  lang: Language
  reviewedOn?: string | null
  overdue: boolean
  sources: readonly SourceItem[]
  related: readonly { href: string; title: string; lang: Language }[]
  explanations: Explanations
  targets: LinkTargets
  /** a short line above the title, such as whose right it is */
  kicker?: ReactNode
  /** what this subject adds below the text */
  children?: ReactNode
}

/** A text for one reader: the answer first and large, then the explanation, its sources and where to read on. */
export function Article(props: Props) {
  const t = useTranslations()
  const { lang, locale, explanations } = props
  const foreign = lang === locale ? {} : { lang, dir: languageEntry(lang).dir }
  return (
    <article>
      <header className="bg-field">
        <div className="mx-auto max-w-6xl px-4 py-8 md:py-12">
          {props.kicker && <p className="mb-2 font-bold">{props.kicker}</p>}
          <h1
            {...foreign}
            className="max-w-[24ch] text-3xl leading-tight font-extrabold text-balance md:text-5xl"
          >
            {props.title}
          </h1>
        </div>
      </header>
      <div className="mx-auto max-w-6xl px-4 py-8">
        {lang !== locale && (
          <p className="mb-6 max-w-prose border-s-4 border-accent ps-3">{t('site.dutchOnly')}</p>
        )}
        <p {...foreign} className="max-w-[44ch] text-2xl leading-snug font-medium md:text-[1.7rem]">
          <Explained text={props.summary} explanations={explanations} />
        </p>
        {props.body !== undefined && (
          <div {...foreign} className="mt-8">
            <RichText state={props.body} explanations={explanations} targets={props.targets} />
          </div>
        )}
        {props.children}
        <footer className="mt-12 flex max-w-(--measure) flex-col gap-8">
          {props.reviewedOn && (
            <Checked reviewedOn={props.reviewedOn} overdue={props.overdue} level={props.level} />
          )}
          <Related links={props.related} />
          <Sources sources={props.sources} />
        </footer>
      </div>
    </article>
  )
}
