import { useFormatter, useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'
import type { OpenState } from '@/domain/opening-hours/open-state'
import type { Language } from '@/locales/languages'
import { pathTo } from '@/locales/paths'

/** `today` is the day in Amsterdam on which the page was made. */
export type Help = { phone: string; mail: string; open: OpenState; hoursKnown: boolean; today: string }

/** Whether the phone is answered now, in words. */
export function OpenNow({ help }: { help: Help }) {
  const t = useTranslations('help')
  const format = useFormatter()
  const { open, until, opensAt, closedToday } = help.open
  if (!help.hoursKnown) return <>{t('noHours')}</>
  if (open) return <>{t('openUntil', { time: until ?? '' })}</>
  const holiday =
    closedToday && 'schoolHoliday' in closedToday
      ? t(`schoolHoliday.${closedToday.schoolHoliday.name}`)
      : undefined
  if (!opensAt) return <>{holiday ? t('closedHoliday', { holiday }) : t('closed')}</>
  if (opensAt.date === help.today) return <>{t('opensToday', { time: opensAt.from })}</>
  const day = format.dateTime(new Date(`${opensAt.date}T12:00:00Z`), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  const time = opensAt.from
  return <>{holiday ? t('opensAfterHoliday', { holiday, day, time }) : t('opens', { day, time })}</>
}

/** The way to a human, on every page. */
export function HelpStrip({ level, locale, help }: { level: Level; locale: Language; help: Help }) {
  const t = useTranslations('help')
  return (
    <aside aria-labelledby="mens" className="no-print mt-16 border-t-4 border-accent bg-sheet">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-8 gap-y-4 px-4 py-8">
        <div className="me-auto">
          <h2 id="mens" className="text-2xl font-bold">
            {t(level)}
          </h2>
          <p className="text-soft">{help.phone ? <OpenNow help={help} /> : t('fallback')}</p>
        </div>
        {help.phone ? (
          <a href={`tel:${help.phone.replace(/[^\d+]/g, '')}`} className="sign">
            {t('call', { phone: help.phone })}
          </a>
        ) : (
          help.mail && (
            <a href={`mailto:${help.mail}`} className="sign">
              {t('mail', { mail: help.mail })}
            </a>
          )
        )}
        <a href={pathTo({ level, page: '/contact' }, locale)} className="inline-flex min-h-11 items-center">
          {t('more')}
        </a>
      </div>
    </aside>
  )
}
