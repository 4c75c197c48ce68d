import { useTranslations } from 'next-intl'

const sectors = ['po', 'vo'] as const

/** Asks for what decides the region, a postcode and the kind of school, and sends it to the region page. */
export function RegionEntry({ action }: { action: string }) {
  const t = useTranslations('regionEntry')
  return (
    <form action={action} method="get" className="mt-4 flex max-w-2xl flex-wrap items-end gap-x-8 gap-y-4">
      <div>
        <label htmlFor="postcode" className="block font-bold">
          {t('postcode')}
        </label>
        <p id="postcode-uitleg" className="text-base">
          {t('postcodeHelp')}
        </p>
        <input
          id="postcode"
          name="postcode"
          required
          maxLength={7}
          autoComplete="postal-code"
          aria-describedby="postcode-uitleg"
          className="mt-1 min-h-12 w-36 border-2 border-ink bg-paper px-3 text-ink"
        />
      </div>
      <fieldset>
        <legend className="font-bold">{t('sector')}</legend>
        <div className="flex flex-wrap gap-x-6">
          {sectors.map((sector) => (
            <label key={sector} className="flex min-h-12 cursor-pointer items-center gap-2">
              <input
                type="radio"
                name="sector"
                value={sector}
                required
                className="size-5 shrink-0 accent-accent"
              />
              {t(sector)}
            </label>
          ))}
        </div>
      </fieldset>
      <button
        type="submit"
        className="min-h-12 cursor-pointer bg-ink px-5 font-bold text-paper hover:underline"
      >
        {t('submit')}
      </button>
    </form>
  )
}
