import { useTranslations } from 'next-intl'

import { levels, type Level } from '@/domain/level'
import { languages } from '@/locales/languages'
import { pathTo, type LevelPage, type Place } from '@/locales/paths'

import { SearchBox } from '../search/search-box'
import { inLanguage } from '../ui/in-language'
import { SignMark } from '../ui/sign-mark'
import type { ShellProps } from './shell-props'

const entries = [
  ['questions', '/vragen'],
  ['rights', '/rechten-en-plichten'],
  ['region', '/mijn-regio'],
  ['schools', '/scholen'],
  ['glossary', '/begrippen'],
  ['contact', '/contact'],
] as const satisfies readonly (readonly [string, LevelPage])[]

/** The same place at the other level; its start page when the place does not exist there. */
function placeAt(level: Level, place: Place, readableAt: readonly Level[]): Place {
  if (!place.level) return { level, page: '' }
  return readableAt.includes(level) ? { ...place, level } : { level, page: '' }
}

type PagesProps = Pick<ShellProps, 'locale' | 'level' | 'place' | 'hasSchools'>

/** The pages of a level; on a narrow screen behind a menu that opens without a script. */
function Pages({ locale, level, place, hasSchools }: PagesProps) {
  const t = useTranslations('nav')
  // A list without schools is no place to send anybody.
  const shown = entries.filter(([key]) => key !== 'schools' || hasSchools)
  const current = (page: string) => place.level && (place.page === page || place.page === `${page}/[slug]`)
  return (
    <ul className="flex flex-col md:flex-row md:flex-wrap md:gap-x-5">
      {shown.map(([key, page]) => (
        <li key={key}>
          <a
            href={pathTo({ level, page }, locale)}
            aria-current={current(page) ? 'page' : undefined}
            className="inline-flex min-h-11 items-center text-ink no-underline hover:underline aria-[current]:font-bold aria-[current]:underline"
          >
            {t(key)}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Who this is, at which level and in which language you read, where you can go, and the search box. */
export function Header({ locale, level, place, query = '', readableAt = levels, ...props }: ShellProps) {
  const t = useTranslations('site')
  const { steunpunt, hasSchools } = props
  const here = { locale, level, place, hasSchools }
  return (
    <header className="no-print border-b border-line">
      {steunpunt.notice.text && (
        <p
          {...inLanguage(steunpunt.notice.lang)}
          className="bg-mark px-4 py-1 text-center text-sm md:py-2 md:text-base"
        >
          {steunpunt.notice.text}
        </p>
      )}
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 px-4 py-2 md:py-3">
        <a
          href={pathTo({ level, page: '' }, locale)}
          className="me-auto flex min-h-11 items-center gap-3 text-xl font-bold text-ink no-underline"
        >
          <SignMark />
          <span>{steunpunt.name}</span>
        </a>
        <div className="flex grow flex-wrap items-center justify-between gap-x-6 sm:grow-0">
          <nav aria-label={t('levels')}>
            <ul className="flex">
              {levels.map((one) => (
                <li key={one}>
                  <a
                    href={pathTo(placeAt(one, place, readableAt), locale) + query}
                    aria-current={one === level && place.level ? 'true' : undefined}
                    className="inline-flex min-h-11 items-center border-b-4 border-transparent px-3 font-bold text-ink no-underline hover:underline aria-[current]:border-accent aria-[current]:bg-field"
                  >
                    {t(one)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <nav aria-label={t('languages')}>
            <ul className="flex gap-3 text-base">
              {languages
                .filter(({ code }) => code !== locale)
                .map(({ code, name }) => (
                  <li key={code}>
                    <a
                      href={pathTo(place, code) + query}
                      hrefLang={code}
                      lang={code}
                      className="inline-flex min-h-11 min-w-11 items-center justify-end text-ink"
                    >
                      {name}
                    </a>
                  </li>
                ))}
            </ul>
          </nav>
        </div>
      </div>
      <div className="bg-field">
        <div className="mx-auto flex max-w-6xl flex-wrap items-start gap-x-4 gap-y-2 px-4 py-2 md:items-center md:gap-x-6">
          <details className="open:basis-full md:hidden">
            <summary className="inline-flex min-h-12 cursor-pointer items-center font-bold">
              {t('menu')}
            </summary>
            <nav aria-label={t('menu')}>
              <Pages {...here} />
            </nav>
          </details>
          <nav aria-label={t('menu')} className="me-auto hidden md:block">
            <Pages {...here} />
          </nav>
          <SearchBox
            action={pathTo({ level, page: '/zoeken' }, locale)}
            level={level}
            id="zoek-boven"
            compact
          />
        </div>
      </div>
    </header>
  )
}
