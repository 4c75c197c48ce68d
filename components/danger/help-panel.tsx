import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'

import { HelpLine, type HelpLineProps } from './help-line'

type Props = {
  /** nobody knows yet who reads on a page above the levels */
  level?: Level
  /** who fits best comes first */
  lines: readonly HelpLineProps[]
  /** said after it when the panel stands on a page of a form: whether what was typed can be sent, or was */
  note?: 'to-send' | 'sent'
  /** comes into sight and is read first, before what is wrong further down */
  focus?: boolean
}

/** Who helps now, first on a page, for somebody who wrote or searched of danger. It asks nothing and holds nothing up. */
export function HelpPanel({ level, lines, note, focus = false }: Props) {
  const t = useTranslations('danger')
  return (
    <section
      aria-labelledby="hulp"
      {...(focus && { tabIndex: -1, autoFocus: true })}
      className="border-b-8 border-accent bg-paper"
    >
      <div className="mx-auto max-w-6xl px-4 py-4 md:py-8">
        <h2 id="hulp" className="text-2xl leading-tight font-extrabold md:text-4xl">
          {t(`title.${level ?? 'anyone'}`)}
        </h2>
        <p className="mt-1 max-w-(--measure) md:text-xl">{t(`lead.${level ?? 'anyone'}`)}</p>
        <ul className="mt-3 grid grid-cols-1 gap-x-8 sm:grid-cols-2 lg:grid-cols-4">
          {lines.map((line) => (
            <HelpLine key={line.helper} line={line} level={level} large />
          ))}
        </ul>
        {note && <p className="max-w-(--measure)">{t(`note.${note}.${level ?? 'anyone'}`)}</p>}
      </div>
    </section>
  )
}
