import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'
import { all, holders, kinds } from '@/domain/rights-and-duties'

type Option = { value: string; label: string }

function Choices({ name, legend, options }: { name: string; legend: string; options: readonly Option[] }) {
  return (
    <fieldset>
      <legend className="font-bold">{legend}</legend>
      <div className="mt-1 flex flex-wrap gap-x-6">
        {options.map(({ value, label }) => (
          <label key={value} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === all}
              className="size-5 shrink-0 accent-accent"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Chooses whose rights and duties are shown; rights-filter.css does the showing, so nothing is ever sent. */
export function RightsFilter({ level }: { level: Level }) {
  const t = useTranslations('rights')
  return (
    <form
      className="rights-form no-print border-y border-line py-5"
      aria-label={t(level === 'youth' ? 'filterYouth' : 'filter')}
    >
      {/* A form whose default button is disabled is not sent by Enter, which would reload the page. */}
      <button type="submit" disabled hidden />
      <div className="grid grid-cols-1 gap-5">
        <Choices
          name="holder"
          legend={t('holder')}
          options={[all, ...holders].map((value) => ({ value, label: t(`holders.${value}`) }))}
        />
        <Choices
          name="kind"
          legend={t('kind')}
          options={[all, ...kinds].map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </div>
      <button type="reset" className="mt-3 min-h-11 cursor-pointer font-bold text-accent underline">
        {t('showAll')}
      </button>
    </form>
  )
}
