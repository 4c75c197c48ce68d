import { useTranslations } from 'next-intl'

/** What is said beside a field: what to fill in, and what is wrong with what was filled in. */
export type Notes = { hint?: string; error?: string }

/** Ties a control to its notes, the trouble first. */
export function described(id: string, { hint, error }: Notes) {
  const ids = [error && `${id}-fout`, hint && `${id}-uitleg`].filter(Boolean)
  return {
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
  }
}

/** The line along a field that is wrong: colour is not the only sign. */
export const edge = ({ error }: Notes) => (error ? 'border-s-4 border-alarm ps-4' : undefined)

/** The notes themselves, between the label and the control. */
export function FieldNotes({ id, hint, error }: Notes & { id: string }) {
  return (
    <>
      {hint && (
        <p id={`${id}-uitleg`} className="text-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-fout`} className="mt-1 font-bold text-alarm">
          {error}
        </p>
      )}
    </>
  )
}

/** Said behind the label of a field that nobody has to fill in. */
export function MayStayEmpty() {
  const t = useTranslations('requests.form')
  return <span className="font-normal text-soft"> ({t('optional')})</span>
}
