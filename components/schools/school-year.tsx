import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'

/** Of which school year the details are, and what that means once it has passed. */
export function SchoolYear({ level, year, passed }: { level: Level; year: string; passed: boolean }) {
  const t = useTranslations('schools.profile')
  if (!passed) return <p className="mt-6 text-base text-soft">{t('year', { year })}</p>
  return (
    <p className="mt-6 max-w-(--measure) border-s-4 border-alarm ps-4">
      <strong>{t('year', { year })}</strong> {t(`passed.${level}`)}
    </p>
  )
}
