import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'
import type { Place } from '@/locales/paths'

import { Footer, type FooterPage } from './footer'
import { Header } from './header'
import { HelpStrip, type Help } from './help-strip'

export type ShellProps = {
  locale: Language
  level: Level
  place: Place
  steunpunt: { name: string; notice: string }
  help: Help
  footerPages: readonly FooterPage[]
  /** levels at which this page exists; the switch leads to the start page of a level where it does not */
  readableAt?: readonly Level[]
  /** shown to editors who look at a draft */
  draft?: ReactNode
  children: ReactNode
}

/** What stands around every page: the way in, the way to a human, and the way about. */
export function Shell(props: ShellProps) {
  const t = useTranslations('site')
  return (
    <div data-level={props.level} className="flex min-h-dvh flex-col">
      <a href="#inhoud" className="sr-only focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:bg-paper focus:p-3">
        {t('skip')}
      </a>
      {props.draft}
      <Header {...props} />
      <main id="inhoud" tabIndex={-1} className="w-full grow">
        {props.children}
      </main>
      <HelpStrip level={props.level} locale={props.locale} help={props.help} />
      <Footer pages={props.footerPages} name={props.steunpunt.name} />
    </div>
  )
}
