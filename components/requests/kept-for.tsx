import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'
import type { Outcome } from '@/domain/requests/codes'

/** Days after closing or the sender's last message: one number for all, or one for each way it can end. */
export type Retention = {
  days?: number
  perOutcome?: readonly { outcome: Outcome; days: number }[]
  ceilingDays: number
}

/** How long a question is kept. */
export function KeptFor({ level, retention }: { level: Level; retention: Retention }) {
  const t = useTranslations('requests.whoReads')
  const { days, perOutcome, ceilingDays } = retention
  return (
    <>
      <h3 className="text-lg font-bold">{t('retentionTitle')}</h3>
      {days !== undefined && <p>{t(`retention.${level}`, { days })}</p>}
      {perOutcome && perOutcome.length > 0 && (
        <>
          <p>{t(`retentionPer.${level}`)}</p>
          <ul className="my-2 list-disc ps-6">
            {perOutcome.map((row) => (
              <li key={row.outcome}>
                {t('retentionRow', { outcome: t(`outcomes.${row.outcome}`), days: row.days })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {t(`restart.${level}`)} {t(`ceiling.${level}`, { days: ceilingDays })}
      </p>
      <p className="mt-2 mb-4">{t(`withdraw.${level}`)}</p>
    </>
  )
}
