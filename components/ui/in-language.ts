import { languageEntry, type Language } from '@/locales/languages'

/** The attributes of a text that may be in another language than its page, such as Dutch not yet translated. */
export const inLanguage = (lang: Language) => ({ lang, dir: languageEntry(lang).dir })
