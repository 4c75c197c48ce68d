import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'
import { schoolTypes, supportKinds } from '@/domain/schools/school'
import type { Choice } from '@/domain/schools/school-choice'

type Props = {
  level: Level
  action: string
  choice: Choice
  /** code of the samenwerkingsverband in the address, kept while other things change */
  swv?: string
  municipalities: readonly string[]
  /** types that occur: a choice that can never give a school is not offered */
  types: readonly string[]
}

const field = 'mt-1 min-h-12 w-full border-2 border-ink bg-paper px-2 text-ink'

/** What to choose schools on; a plain GET form, so a choice has an address that can be shared. */
export function SchoolFilters({ level, action, choice, swv, municipalities, types }: Props) {
  const t = useTranslations('schools')
  return (
    <form action={action} method="get" aria-labelledby="kies" className="no-print space-y-6">
      <h2 id="kies" className="text-2xl font-bold">
        {t(`filters.${level}`)}
      </h2>
      {swv && <input type="hidden" name="swv" value={swv} />}
      <div>
        <label htmlFor="gemeente" className="font-bold">
          {t('municipality')}
        </label>
        <select id="gemeente" name="gemeente" defaultValue={choice.municipality ?? ''} className={field}>
          <option value="">{t('anyMunicipality')}</option>
          {municipalities.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="type" className="font-bold">
          {t('type')}
        </label>
        <select id="type" name="type" defaultValue={choice.type ?? ''} className={field}>
          <option value="">{t('anyType')}</option>
          {schoolTypes
            .filter((type) => types.includes(type) || type === choice.type)
            .map((type) => (
              <option key={type} value={type}>
                {t(`types.${type}`)}
              </option>
            ))}
        </select>
      </div>
      <fieldset aria-describedby="hulp-uitleg">
        <legend className="font-bold">{t('kinds')}</legend>
        <p id="hulp-uitleg" className="text-base text-soft">
          {t(`kindsHint.${level}`)}
        </p>
        {supportKinds.map((kind) => (
          <label key={kind} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name="hulp"
              value={kind}
              defaultChecked={choice.kinds.includes(kind)}
              className="size-6 shrink-0 accent-accent"
            />
            {t(`kindNames.${kind}`)}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="sign">
        {t('show')}
      </button>
    </form>
  )
}
