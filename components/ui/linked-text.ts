import type { Language } from '@/locales/languages'

/** A text that leads somewhere, in the language it is written in. */
export type LinkedText = { href: string; title: string; lang: Language }
