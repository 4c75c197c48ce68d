import { useTranslations } from 'next-intl'

import type { Warning } from '@/domain/forms/warnings'
import type { Level } from '@/domain/level'

type Props = { level: Level; warnings: readonly Warning[] }

/** Says calmly what may better be left out; sending all the same stays possible. */
export function Warnings({ level, warnings }: Props) {
  const t = useTranslations('requests.warnings')
  if (warnings.length === 0) return null
  return (
    <div role="alert" aria-labelledby="let-op" className="max-w-(--measure) bg-mark p-4 text-ink">
      <h3 id="let-op" className="text-xl font-bold">
        {t(`title.${level}`)}
      </h3>
      <ul className="mt-2 list-disc ps-6">
        {warnings.map((warning) => (
          <li key={warning}>{t(warning)}</li>
        ))}
      </ul>
      <p className="mt-2">{t(`choice.${level}`)}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        <a href="#question" className="inline-flex min-h-11 items-center font-bold text-ink">
          {t('change')}
        </a>
        <button
          type="submit"
          name="step"
          value="send"
          className="min-h-11 cursor-pointer border-2 border-ink px-4 font-bold hover:underline"
        >
          {t('send')}
        </button>
      </p>
    </div>
  )
}
