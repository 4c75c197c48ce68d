import { useTranslations } from 'next-intl'

/** A field that only robots fill in: out of sight, out of the order of tabs, and not read aloud. */
export function Trap() {
  const t = useTranslations('requests.form')
  return (
    <div aria-hidden="true" className="sr-only">
      <label htmlFor="website">{t('trap')}</label>
      <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
    </div>
  )
}
