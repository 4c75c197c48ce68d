import { useTranslations } from 'next-intl'

import { useDayName } from '../day-name'
import type { Standing as Props } from './entry'

/** How it stands, when an answer comes, and when everything is erased: a sentence each. */
export function Standing({ state, replyBy, until, destroyOn }: Props) {
  const t = useTranslations('message.conversation')
  const { dayName, dateName } = useDayName()
  const waiting = state === 'waiting' && until
  return (
    <section aria-labelledby="stand" className="border-s-4 border-accent ps-4">
      <h2 id="stand" className="text-xl font-bold">
        {t('statusTitle')}
      </h2>
      <p className="text-xl">
        {waiting ? t('status.waitingUntil', { date: dayName(until) }) : t(`status.${state}`)}{' '}
        {replyBy && t('due', { date: dayName(replyBy) })}
      </p>
      <p className="mt-1 text-soft">
        {t('destroy', { date: dateName(destroyOn) })} {t('destroyMoves')}
      </p>
    </section>
  )
}
