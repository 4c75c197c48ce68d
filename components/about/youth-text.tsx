import { useTranslations } from 'next-intl'

import type { Language } from '@/locales/languages'

import { deeperHeadings } from '../article/deeper-headings'
import { Explained, type Explanations } from '../article/explained'
import { RichText, type LinkTargets } from '../article/rich-text'
import { inLanguage } from '../ui/in-language'

type Props = {
  title: string
  summary: string
  body?: Parameters<typeof deeperHeadings>[0]
  lang: Language
  locale: Language
  explanations: Explanations
  targets: LinkTargets
}

/** The text for young people on a page that has no level, below that for parents. */
export function YouthText({ title, summary, body, lang, locale, explanations, targets }: Props) {
  const t = useTranslations()
  return (
    <section id="jongeren" aria-labelledby="jongeren-kop" className="mt-16 scroll-mt-4">
      <h2 id="jongeren-kop" className="text-3xl leading-tight font-extrabold md:text-4xl">
        <span className="block text-base text-accent">{t('about.youth')}</span>
        <span {...inLanguage(lang)}>{title}</span>
      </h2>
      {lang !== locale && (
        <p className="mt-4 max-w-prose border-s-4 border-accent ps-3">{t('site.dutchOnly')}</p>
      )}
      <div {...inLanguage(lang)} className="mt-4">
        <p className="max-w-[44ch] text-2xl leading-snug font-medium">
          <Explained text={summary} explanations={explanations} />
        </p>
        {body && (
          <div className="mt-6">
            <RichText state={deeperHeadings(body)} explanations={explanations} targets={targets} />
          </div>
        )}
      </div>
    </section>
  )
}
