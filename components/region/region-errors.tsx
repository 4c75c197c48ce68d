import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'
import type { RegionQuestion } from '@/domain/region/region-question'

/** Everything that is wrong, above the form, each with a link to its field. */
export function RegionErrors({ level, wrong }: { level: Level; wrong: RegionQuestion['wrong'] }) {
  const t = useTranslations('region.errors')
  if (!wrong.postcode && !wrong.sector) return null
  return (
    <div role="alert" aria-labelledby="fouten" className="max-w-xl border-4 border-alarm p-4">
      <h3 id="fouten" className="text-xl font-bold">
        {t(`summary.${level}`)}
      </h3>
      <ul className="mt-2 list-disc ps-6">
        {wrong.postcode && (
          <li>
            <a href="#postcode" className="text-alarm">
              {t(`postcode.${wrong.postcode}.${level}`)}
            </a>
          </li>
        )}
        {wrong.sector && (
          <li>
            <a href="#sector-po" className="text-alarm">
              {t(`sector.${wrong.sector}.${level}`)}
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}
