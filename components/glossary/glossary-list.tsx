import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'

import type { Explanations } from '../article/explained'
import type { LinkTargets } from '../article/rich-text'
import { TermEntry, type TermText } from './term-entry'

export type LetterGroup = { letter: string; terms: readonly TermText[] }

type Props = {
  groups: readonly LetterGroup[]
  level: Level
  targets: LinkTargets
  explanations: Explanations
}

const anchor = (letter: string) => (letter === '#' ? 'cijfers' : `letter-${letter.toLowerCase()}`)

/** All terms as a dictionary, with the way to each letter above it. */
export function GlossaryList({ groups, ...shared }: Props) {
  const t = useTranslations('glossary')
  const name = (letter: string) => (letter === '#' ? t('digits') : letter)
  return (
    <>
      <nav id="letters" aria-label={t('letters')} className="no-print scroll-mt-4">
        <ul className="flex flex-wrap gap-x-1">
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a
                href={`#${anchor(letter)}`}
                className="inline-flex min-h-11 min-w-11 items-center justify-center px-2 text-xl font-bold"
              >
                {name(letter)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, terms }) => (
        <section
          key={letter}
          id={anchor(letter)}
          aria-labelledby={`kop-${anchor(letter)}`}
          className="mt-10 scroll-mt-4"
        >
          <h2
            id={`kop-${anchor(letter)}`}
            className="border-b-4 border-accent text-4xl leading-tight font-extrabold"
          >
            {name(letter)}
          </h2>
          <ul className="divide-y divide-line">
            {terms.map((term) => (
              <TermEntry key={term.slug} term={term} {...shared} />
            ))}
          </ul>
          <a href="#letters" className="no-print inline-flex min-h-11 items-center text-base">
            {t('toLetters')}
          </a>
        </section>
      ))}
    </>
  )
}
