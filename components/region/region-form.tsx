import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import type { Level } from '@/domain/level'
import { sectorChoices, type RegionQuestion } from '@/domain/region/region-question'

import { RegionErrors } from './region-errors'

type Props = { level: Level; action: string; question: RegionQuestion }

/** Asks for a postcode and a sector; a plain GET form, so an answer has an address that can be shared. */
export function RegionForm({ level, action, question }: Props) {
  const t = useTranslations('region')
  const { wrong, postcode, sector, lookup } = question
  return (
    <section aria-labelledby="zoek-regio" className="no-print">
      <h2 id="zoek-regio" className={lookup ? 'text-2xl font-bold' : 'sr-only'}>
        {t(lookup ? 'again' : 'form')}
      </h2>
      <RegionErrors level={level} wrong={wrong} />
      <form action={action} method="get" className="mt-4 max-w-xl space-y-8" noValidate>
        <div className={wrong.postcode && 'border-s-4 border-alarm ps-4'}>
          <label htmlFor="postcode" className="block text-xl font-bold">
            {t(`postcode.${level}`)}
          </label>
          <p id="postcode-uitleg" className="text-soft">
            {t(`postcodeHint.${level}`)}
          </p>
          {wrong.postcode && (
            <FieldError id="postcode-fout">{t(`errors.postcode.${wrong.postcode}.${level}`)}</FieldError>
          )}
          <input
            id="postcode"
            name="postcode"
            type="text"
            inputMode="numeric"
            autoComplete="postal-code"
            defaultValue={postcode}
            maxLength={40}
            aria-invalid={wrong.postcode ? true : undefined}
            aria-describedby={wrong.postcode ? 'postcode-fout postcode-uitleg' : 'postcode-uitleg'}
            className="mt-2 min-h-14 w-44 max-w-full border-2 border-ink bg-paper px-3 text-2xl text-ink aria-[invalid]:border-alarm"
          />
        </div>
        <fieldset
          className={wrong.sector && 'border-s-4 border-alarm ps-4'}
          aria-describedby={wrong.sector ? 'sector-fout sector-uitleg' : 'sector-uitleg'}
        >
          <legend className="text-xl font-bold">{t('sector')}</legend>
          <p id="sector-uitleg" className="text-soft">
            {t(`sectorHint.${level}`)}
          </p>
          {wrong.sector && (
            <FieldError id="sector-fout">{t(`errors.sector.${wrong.sector}.${level}`)}</FieldError>
          )}
          <div className="mt-2 flex flex-wrap gap-x-8">
            {sectorChoices.map((choice) => (
              <label key={choice} className="flex min-h-12 cursor-pointer items-center gap-3">
                <input
                  type="radio"
                  id={`sector-${choice}`}
                  name="sector"
                  value={choice}
                  defaultChecked={choice === sector}
                  className="size-6 shrink-0 accent-accent"
                />
                {t(`sectors.${choice}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <button type="submit" className="sign">
          {t(`submit.${level}`)}
        </button>
      </form>
      <div className="mt-10 max-w-(--measure) border-s-4 border-accent ps-4">
        <h3 className="font-bold">{t('whyTitle')}</h3>
        <p>{t(`why.${level}`)}</p>
      </div>
    </section>
  )
}

function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="mt-1 font-bold text-alarm">
      {children}
    </p>
  )
}
