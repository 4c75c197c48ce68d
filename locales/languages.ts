/** A language of the site. `paths` names which localised path words it uses (see paths.ts). */
export type LanguageEntry = { code: string; name: string; dir: 'ltr' | 'rtl'; paths: 'nl' | 'en' }

/** Adding a language: one entry here and one file messages/<code>.json. */
export const siteLanguages = [
  { code: 'nl', name: 'Nederlands', dir: 'ltr', paths: 'nl' },
  { code: 'en', name: 'English', dir: 'ltr', paths: 'en' },
] as const satisfies readonly LanguageEntry[]

/** The language every document is written in first and falls back to. */
export const defaultLanguage = 'nl'

/** A made-up right-to-left language that only exists in tests (PSEUDO_LOCALE=true). */
export const pseudoLanguage = {
  code: 'ar-XB',
  name: 'Pseudo',
  dir: 'rtl',
  paths: 'en',
} as const satisfies LanguageEntry

/** A language documents are written in; the pseudo-locale has none of its own. */
export type ContentLanguage = (typeof siteLanguages)[number]['code']

export type Language = ContentLanguage | typeof pseudoLanguage.code

/** Every language that is on: those of the site, plus the pseudo-locale under test. */
export const languages: readonly (LanguageEntry & { code: Language })[] =
  process.env.PSEUDO_LOCALE === 'true' ? [...siteLanguages, pseudoLanguage] : siteLanguages

/** True when the text is the code of a language that is on. */
export function isLanguage(code: string): code is Language {
  return languages.some((language) => language.code === code)
}

/** The entry of a language; the default language for an unknown code. */
export function languageEntry(code: Language): LanguageEntry & { code: Language } {
  return languages.find((language) => language.code === code) ?? siteLanguages[0]
}

/** The language in which documents are read for a page in this language. */
export function contentLanguage(code: Language): ContentLanguage {
  return code === pseudoLanguage.code ? defaultLanguage : code
}
