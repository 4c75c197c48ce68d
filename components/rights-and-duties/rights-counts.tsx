import { useTranslations } from 'next-intl'

import type { Choice } from '@/domain/rights-and-duties'

/** How much each choice shows; rights-filter.css leaves the sentence of the choice that was made. */
export function RightsCounts({ choices }: { choices: readonly Choice[] }) {
  const t = useTranslations('rights')
  return (
    <div role="status" className="rights-counts no-print mt-4 max-w-prose">
      {choices.map(({ holder, kind, count }) => (
        <p key={`${holder} ${kind}`} data-holder={holder} data-kind={kind} className="text-soft">
          {count === 0 ? t('none') : t('count', { kind, count })}
        </p>
      ))}
    </div>
  )
}
