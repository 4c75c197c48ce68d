import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import { RegionEntry } from '../region/region-entry'
import { inLanguage } from '../ui/in-language'
import { OnwardMark } from '../ui/onward-mark'
import { WayMark } from '../ui/way-mark'
import type { StartContent } from './start-content'

/** A band of the page as wide as the screen, so that each part has a field of its own. */
function Band({
  id,
  title,
  field,
  children,
}: {
  id: string
  title: string
  field: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className={field}>
      <div className="mx-auto max-w-6xl px-4 py-10 md:py-14">
        <h2 id={id} className="text-4xl leading-none font-extrabold text-balance md:text-5xl">
          {title}
        </h2>
        {children}
      </div>
    </section>
  )
}

function Onward({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="mt-4 inline-flex min-h-11 items-center gap-3 text-xl font-bold text-current">
      {children}
      <OnwardMark />
    </a>
  )
}

/** The start for young people: headings that talk, fields of colour, one thought at a time. */
export function YouthStart({ questions, topics, rights, paths }: StartContent) {
  const t = useTranslations('start.youth')
  return (
    <>
      <header className="bg-field">
        <div className="mx-auto flex max-w-6xl flex-wrap items-end gap-x-8 px-4 pt-8 pb-10 md:pt-14 md:pb-16">
          <div className="me-auto min-w-0">
            <h1 className="max-w-[12ch] text-5xl leading-none font-extrabold text-balance md:text-7xl">
              {t('title')}
            </h1>
            <p className="mt-4 max-w-[36ch] text-xl font-medium">{t('intro')}</p>
          </div>
          <WayMark className="mt-4 w-40 md:w-80" />
        </div>
      </header>
      <Band id="gevraagd" title={t('featured')} field="bg-ink text-paper">
        <ul className="mt-6 grid grid-cols-1 gap-x-10 md:grid-cols-2">
          {questions.map(({ href, title, lang }) => (
            <li key={href}>
              <a
                href={href}
                className="flex min-h-16 items-center gap-4 py-3 text-2xl leading-tight font-bold text-paper no-underline hover:underline"
              >
                <OnwardMark />
                <span {...inLanguage(lang)} className="min-w-0">
                  {title}
                </span>
              </a>
            </li>
          ))}
        </ul>
        <Onward href={paths.questions}>{t('allQuestions')}</Onward>
      </Band>
      {topics.length > 0 && (
        <Band id="onderwerpen" title={t('topics')} field="bg-paper">
          <ul className="mt-6 flex flex-wrap gap-3">
            {topics.map(({ href, title, lang }) => (
              <li key={href}>
                <a
                  href={href}
                  {...inLanguage(lang)}
                  className="board flex min-h-14 items-center bg-field py-2 text-xl font-bold text-ink"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Band>
      )}
      <Band id="rechten" title={t('rights')} field="bg-accent text-on-accent">
        <p className="mt-3 text-xl font-medium">{t('rightsText')}</p>
        <ul className="mt-4 max-w-3xl">
          {rights.map(({ href, title, lang }) => (
            <li key={href}>
              <a
                href={href}
                {...inLanguage(lang)}
                className="flex min-h-12 items-center py-2 text-xl leading-snug font-bold text-on-accent"
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
        <Onward href={paths.rights}>{t('allRights')}</Onward>
      </Band>
      <Band id="regio" title={t('region')} field="bg-sheet">
        <p className="mt-3 max-w-[44ch] text-xl">{t('regionText')}</p>
        <RegionEntry level="youth" action={paths.region} />
      </Band>
      {paths.schools && (
        <Band id="scholen" title={t('schools')} field="bg-paper">
          <p className="mt-3 max-w-[44ch] text-xl">{t('schoolsText')}</p>
          <Onward href={paths.schools}>{t('allSchools')}</Onward>
        </Band>
      )}
    </>
  )
}
