import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'

import { described, edge, FieldNotes } from '../fields/notes'

type Props = { level: Level; checked: boolean; error?: string }

/** Explicit consent, because what people tell is often about health (GDPR, article 9, 2 a). */
export function Consent({ level, checked, error }: Props) {
  const t = useTranslations('requests.form.consent')
  const hint = t(`hint.${level}`)
  return (
    <fieldset className={edge({ error })}>
      <legend className="text-xl font-bold">{t(`legend.${level}`)}</legend>
      <FieldNotes id="consent" hint={hint} error={error} />
      <label className="mt-2 flex min-h-12 cursor-pointer items-start gap-3 py-2">
        <input
          {...described('consent', { hint, error })}
          type="checkbox"
          id="consent"
          name="consent"
          value="ja"
          defaultChecked={checked}
          className="mt-1 size-6 shrink-0 accent-accent"
        />
        <span>{t(`label.${level}`)}</span>
      </label>
    </fieldset>
  )
}
