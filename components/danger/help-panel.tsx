import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'

import { HelpCall, HelpMore, type HelpLineProps } from './help-line'

type Props = {
  /** nobody knows yet who reads on a page above the levels */
  level?: Level
  /** who fits best comes first */
  lines: readonly HelpLineProps[]
  /** said after it when the panel stands on a page of a form: whether what was typed is on its way */
  note?: 'not-sent' | 'sent'
  /** where the four words stand on this page, when it shows them */
  wordsAt?: string
  /** comes into sight and is read first, before what is wrong further down */
  focus?: boolean
}

/** Who helps now, first on a page, for somebody who wrote or searched of danger. It asks nothing and holds nothing up. */
export function HelpPanel({ level, lines, note, wordsAt, focus = false }: Props) {
  const t = useTranslations('danger')
  const reader = level ?? 'anyone'
  return (
    <section
      aria-labelledby="hulp"
      {...(focus && { tabIndex: -1, autoFocus: true })}
      className="border-b-8 border-accent bg-paper"
    >
      <div className="mx-auto max-w-6xl px-4 py-4 md:py-8">
        <h2 id="hulp" className="text-2xl leading-tight font-extrabold md:text-4xl">
          {t(`title.${reader}`)}
        </h2>
        <p className="mt-1 max-w-(--measure) md:text-xl">{t(`lead.${reader}`)}</p>
        <ul className="mt-3 grid grid-cols-2 gap-x-4 lg:grid-cols-4 lg:gap-x-8">
          {lines.map((line) => (
            <HelpCall key={line.helper} line={line} />
          ))}
        </ul>
        {note && (
          <p className="max-w-(--measure) py-2 font-bold">
            {t(`note.${note}.${reader}`)} {wordsAt && <a href={wordsAt}>{t(`toWords.${reader}`)}</a>}
          </p>
        )}
        <ul className="grid grid-cols-1 gap-x-8 sm:grid-cols-2 lg:grid-cols-4">
          {lines.map((line) => (
            <HelpMore key={line.helper} line={line} level={level} />
          ))}
        </ul>
      </div>
    </section>
  )
}
