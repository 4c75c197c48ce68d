import type { CmsLanguage } from './language'

// British English, because American dates read as another day.
const region = { nl: 'nl-NL', en: 'en-GB' } as const
const date = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** A day 'YYYY-MM-DD' in words, such as "3 november 2026". */
export const dayInWords = (day: string, language: CmsLanguage): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(region[language], { ...date, timeZone: 'UTC' })

/** The day of a moment (ISO 8601) in the Netherlands, in words. */
export const dateInWords = (moment: string, language: CmsLanguage): string =>
  new Date(moment).toLocaleDateString(region[language], { ...date, timeZone: 'Europe/Amsterdam' })

/** A moment (ISO 8601) in the Netherlands, such as "3 november 2026 om 14:05". */
export const momentInWords = (moment: string, language: CmsLanguage): string =>
  new Date(moment).toLocaleString(region[language], {
    ...date,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  })
