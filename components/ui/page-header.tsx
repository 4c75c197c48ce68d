import type { ReactNode } from 'react'

import type { Level } from '@/domain/level'

type Props = { level: Level; title: string; intro?: string; mark?: ReactNode; children?: ReactNode }

/** The band at the top of a page that is no article; young people get a drawn mark with it. */
export function PageHeader({ level, title, intro, mark, children }: Props) {
  return (
    <header className="bg-field">
      <div className="mx-auto flex max-w-6xl items-end justify-between gap-6 px-4 py-8 md:py-12">
        <div className="min-w-0">
          <h1 className="max-w-[24ch] text-3xl leading-tight font-extrabold text-balance md:text-5xl">
            {title}
          </h1>
          {intro && <p className="mt-4 max-w-(--measure) text-xl">{intro}</p>}
          {children}
        </div>
        {level === 'youth' && mark && <div className="no-print hidden shrink-0 sm:block">{mark}</div>}
      </div>
    </header>
  )
}
