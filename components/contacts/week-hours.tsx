import { useTranslations } from 'next-intl'

import type { Span } from '@/domain/opening-hours/opening-hours'

const days = ['1', '2', '3', '4', '5', '6', '7'] as const

export type Week = readonly { day: number; spans: readonly Span[] }[]

/** All days of the week with the hours somebody is there. */
export function WeekHours({ week, label }: { week: Week; label: string }) {
  const t = useTranslations('contacts')
  return (
    <table className="text-start text-base tabular-nums">
      <caption className="sr-only">{label}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('day')}</th>
          <th scope="col">{t('time')}</th>
        </tr>
      </thead>
      <tbody>
        {week.map(({ day, spans }) => (
          <tr key={day} className="border-t border-line align-baseline">
            <th scope="row" className="py-1 pe-6 text-start font-bold first-letter:uppercase">
              {t(`days.${days[day - 1] ?? '1'}`)}
            </th>
            <td className="py-1">
              {spans.length === 0 && <span className="text-soft">{t('dayClosed')}</span>}
              {spans.map(({ from, until }) => (
                <span key={from} className="block">
                  {t('span', { from, until })}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
