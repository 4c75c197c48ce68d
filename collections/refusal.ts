import { APIError, type PayloadRequest } from 'payload'

/** A sentence in both languages of the CMS. */
export type Words = { nl: string; en: string }

/** A sentence in the language of the CMS. */
export const inLanguage = (words: Words, { i18n }: Pick<PayloadRequest, 'i18n'>): string =>
  words[i18n.language === 'en' ? 'en' : 'nl']

/** The error for a refusal: a sentence that says what to do, in the language of the CMS, and a status. */
export const refusal = (req: Pick<PayloadRequest, 'i18n'>, words: Words, status: number): APIError =>
  new APIError(inLanguage(words, req), status, null, true)
