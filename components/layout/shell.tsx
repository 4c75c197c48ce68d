import { useTranslations } from 'next-intl'

import { Footer } from './footer'
import { Header } from './header'
import { HelpStrip } from './help-strip'
import type { ShellProps } from './shell-props'

/** What stands around every page: the way in, the way to a human, and the way about. */
export function Shell(props: ShellProps) {
  const t = useTranslations('site')
  return (
    <div data-level={props.level} className="flex min-h-dvh flex-col">
      <a
        href="#inhoud"
        className="sr-only focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:bg-paper focus:p-3"
      >
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
