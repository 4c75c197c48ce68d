import { useFormatter, useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'
import { week, type ClosedDates } from '@/domain/opening-hours/opening-hours'
import type { Language } from '@/locales/languages'
import { pathTo } from '@/locales/paths'

import { OpenNow, type Help } from '../layout/help-strip'
import { inLanguage } from '../ui/in-language'
import { telephone } from '../ui/telephone'
import { ClosedDays, type ClosedHolidays } from './closed-days'
import { WeekHours } from './week-hours'

type Props = {
  level: Level
  locale: Language
  name: string
  help: Help
  /** the steunpunt's own website; '' when it has none */
  site: string
  /** whether a question can be sent with the form now */
  takesQuestions: boolean
  hours: Parameters<typeof week>[0]
  /** those to come */
  closedDates: ClosedDates
  /** absent for a steunpunt that works through them */
  schoolHolidays?: ClosedHolidays
  /** the promise, and the day by which an answer to a message of today is due */
  reply?: { days: number; by: string }
  independence: { text: string; lang: Language }
}

/** How to reach the steunpunt itself, when, how soon it answers, and whose side it is on. */
export function SteunpuntContact(props: Props) {
  const { level, locale, name, help, site, takesQuestions, hours, reply, independence, ...closed } = props
  const canWrite = takesQuestions || help.mail !== ''
  const t = useTranslations('contacts')
  const format = useFormatter()
  const dayName = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { weekday: 'long', day: 'numeric', month: 'long' })
  return (
    <section aria-labelledby="steunpunt" className="grid grid-cols-1 gap-x-16 gap-y-8 md:grid-cols-2">
      <div>
        <h2 id="steunpunt" className="text-2xl font-bold md:text-3xl">
          {name}
        </h2>
        {help.phone && (
          <p className="mt-4">
            <a href={telephone(help.phone)} className="sign text-xl">
              {t('call', { phone: help.phone })}
            </a>
            <span className="mt-2 block font-bold">
              <OpenNow help={help} />
            </span>
          </p>
        )}
        {!help.phone && (
          <p className="mt-4 max-w-(--measure)">{canWrite ? t('noPhone') : t(`noWay.${level}`)}</p>
        )}
        {takesQuestions && (
          <p className="mt-4">
            <a
              href={pathTo({ level, page: '/contact/vraag' }, locale)}
              className="inline-flex min-h-12 items-center border-2 border-ink px-4 text-xl font-bold"
            >
              {t(`ask.${level}`)}
            </a>
          </p>
        )}
        {help.mail && (
          <p className="mt-4">
            <a
              href={`mailto:${help.mail}`}
              className="inline-flex min-h-11 items-center text-xl font-bold wrap-anywhere"
            >
              {t('mail', { mail: help.mail })}
            </a>
          </p>
        )}
        {site && (
          <p>
            {t('site')}:{' '}
            <a href={site} className="inline-flex min-h-11 items-center wrap-anywhere">
              {new URL(site).host}
            </a>
          </p>
        )}
        {reply && canWrite && (
          <p className="mt-2 max-w-(--measure)">
            {t(`reply.${level}`, { days: reply.days, date: dayName(reply.by) })}
          </p>
        )}
        {takesQuestions && (
          <p className="mt-2">
            <a href={pathTo({ page: '/bericht' }, locale)} className="inline-flex min-h-11 items-center">
              {t(`readReply.${level}`)}
            </a>
          </p>
        )}
        {independence.text && (
          <div className="mt-6 max-w-(--measure) border-s-4 border-accent ps-4">
            <h3 className="text-xl font-bold">{t('independence')}</h3>
            <p {...inLanguage(independence.lang)}>{independence.text}</p>
          </div>
        )}
      </div>
      {help.hoursKnown && (
        <div>
          <h3 className="mb-3 text-xl font-bold">{t('hours')}</h3>
          <WeekHours week={week(hours)} label={t('hours')} />
          <ClosedDays {...closed} />
        </div>
      )}
    </section>
  )
}
