import { useTranslations } from 'next-intl'

import type { Language } from '@/locales/languages'

import { useDayName } from './day-name'
import { TracesLink } from './traces-link'

type Props = {
  locale: Language
  /** the day (YYYY-MM-DD) by which the answer is due */
  replyBy?: string
  /** the page where the answer is read */
  messageHref: string
}

/** A pupil's last page: what happens now, and what stays behind on the device. The words are gone from it. */
export function Kept({ locale, replyBy, messageHref }: Props) {
  const t = useTranslations('requests.kept')
  const { dayName } = useDayName()
  return (
    <div className="max-w-(--measure)">
      <ol className="list-decimal space-y-2 ps-6 text-xl marker:font-bold marker:text-accent">
        <li>{t('read')}</li>
        <li>{replyBy ? t('reply', { date: dayName(replyBy) }) : t('noReply')}</li>
        <li>{t('come')}</li>
      </ol>
      <p className="mt-4">{t('add')}</p>
      <p className="mt-6">
        <a href={messageHref} className="sign text-xl">
          {t('toMessage')}
        </a>
      </p>
      <h2 className="mt-12 text-xl font-bold">{t('tracesTitle')}</h2>
      <p>{t('traces')}</p>
      <TracesLink locale={locale}>{t('tracesLink')}</TracesLink>
    </div>
  )
}
