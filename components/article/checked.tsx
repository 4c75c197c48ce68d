import { useFormatter, useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'

/** When a text was last checked, near the text; an overdue one says so and stays. */
export function Checked({
  reviewedOn,
  overdue,
  level,
}: {
  reviewedOn: string
  overdue: boolean
  level: Level
}) {
  const t = useTranslations('article')
  const format = useFormatter()
  const date = format.dateTime(new Date(reviewedOn), { day: 'numeric', month: 'long', year: 'numeric' })
  return (
    <div className="text-base text-soft">
      <p>{t('checked', { date })}</p>
      {overdue && (
        <p className="mt-2 max-w-prose border-s-4 border-accent ps-3 text-ink">
          {t(level === 'youth' ? 'overdueYouth' : 'overdue')}
        </p>
      )}
    </div>
  )
}
