import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import { RegionEntry } from '../region/region-entry'
import { inLanguage } from '../ui/in-language'
import type { LinkedText } from '../ui/linked-text'
import type { StartContent } from './start-content'

const onward = 'inline-flex min-h-11 items-center font-bold'

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-3xl font-extrabold text-balance">
        {title}
      </h2>
      {children}
    </section>
  )
}

function LinkList({ links }: { links: readonly LinkedText[] }) {
  return (
    <ul className="mt-3 divide-y divide-line border-y border-line">
      {links.map(({ href, title, lang }) => (
        <li key={href}>
          <a href={href} {...inLanguage(lang)} className="flex min-h-12 items-center py-2">
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The start for parents: the question first, large and quiet. */
export function ParentsStart({ questions, topics, rights, paths }: StartContent) {
  const t = useTranslations('start.parents')
  return (
    <>
      <header className="bg-field">
        <div className="mx-auto max-w-6xl px-4 py-8 md:py-14">
          <h1 className="text-4xl leading-tight font-extrabold text-balance md:text-6xl">{t('title')}</h1>
          <p className="mt-3 max-w-prose md:text-xl">{t('intro')}</p>
          <nav aria-label={t('featured')} className="mt-6">
            <ul className="grid grid-cols-1 gap-x-12 border-b-2 border-ink md:grid-cols-2">
              {questions.map(({ href, title, lang }) => (
                <li key={href} className="border-t-2 border-ink">
                  <a
                    href={href}
                    {...inLanguage(lang)}
                    className="flex min-h-16 items-center py-3 text-xl leading-snug font-bold text-ink md:text-2xl"
                  >
                    {title}
                  </a>
                </li>
              ))}
            </ul>
            <a href={paths.questions} className={`${onward} mt-3 text-ink`}>
              {t('allQuestions')}
            </a>
          </nav>
        </div>
      </header>
      <div className="mx-auto grid max-w-6xl grid-cols-1 gap-14 px-4 pt-10">
        {topics.length > 0 && (
          <Section id="onderwerpen" title={t('topics')}>
            <ul className="mt-4 grid grid-cols-1 gap-x-12 gap-y-4 sm:grid-cols-2">
              {topics.map(({ href, title, summary, lang }) => (
                <li key={href} {...inLanguage(lang)}>
                  <a href={href} className="inline-flex min-h-11 items-center text-xl font-bold">
                    {title}
                  </a>
                  <p className="text-soft">{summary}</p>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="regio" title={t('region')}>
          <p className="mt-2 max-w-prose">{t('regionText')}</p>
          <RegionEntry level="parents" action={paths.region} />
        </Section>
        <div className="grid grid-cols-1 gap-x-12 gap-y-14 md:grid-cols-2">
          <Section id="rechten" title={t('rights')}>
            <p className="mt-2">{t('rightsText')}</p>
            <LinkList links={rights} />
            <a href={paths.rights} className={`${onward} mt-2`}>
              {t('allRights')}
            </a>
          </Section>
          {paths.schools && (
            <Section id="scholen" title={t('schools')}>
              <p className="mt-2">{t('schoolsText')}</p>
              <a href={paths.schools} className={`${onward} mt-2`}>
                {t('allSchools')}
              </a>
            </Section>
          )}
        </div>
      </div>
    </>
  )
}
