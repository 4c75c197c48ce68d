import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'
import { sectorChoices } from '@/domain/region/region-question'

/** The short way to the region page: what decides the region, asked on another page. */
export function RegionEntry({ level, action }: { level: Level; action: string }) {
  const t = useTranslations('region')
  return (
    <form action={action} method="get" className="mt-4 flex flex-wrap items-end gap-x-10 gap-y-4">
      <div className="max-w-md">
        <label htmlFor="postcode" className="block font-bold">
          {t(`postcode.${level}`)}
        </label>
        <p id="postcode-uitleg" className="text-base">
          {t(`postcodeHint.${level}`)}
        </p>
        <input
          id="postcode"
          name="postcode"
          type="text"
          inputMode="numeric"
          autoComplete="postal-code"
          maxLength={40}
          aria-describedby="postcode-uitleg"
          className="mt-1 min-h-12 w-36 max-w-full border-2 border-ink bg-paper px-3 text-ink"
        />
      </div>
      <fieldset>
        <legend className="font-bold">{t('sector')}</legend>
        <div className="flex flex-wrap gap-x-6">
          {sectorChoices.map((sector) => (
            <label key={sector} className="flex min-h-12 cursor-pointer items-center gap-3">
              <input type="radio" name="sector" value={sector} className="size-6 shrink-0 accent-accent" />
              {t(`sectors.${sector}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <button
        type="submit"
        className="min-h-12 cursor-pointer bg-ink px-5 font-bold text-paper hover:underline"
      >
        {t(`submit.${level}`)}
      </button>
    </form>
  )
}
