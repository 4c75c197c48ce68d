import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'

import { defaultLanguage, isLanguage } from '@/locales/languages'

import { refusal } from '../refusal'

type Settled = { operation: string; req: PayloadRequest }

/** Why a text cannot be saved or published in a language that the site does not have. */
export const noSuchLanguage = {
  nl: 'In deze taal kan dit niet. Kies een taal die de site heeft, en bewaar per taal.',
  en: 'This cannot be done in this language. Choose one that the site has, and save each language by itself.',
}

/**
 * Settles the language of a REST request before any other hook reads it. With fallback off, Payload
 * leaves it open when the request names none and keeps any other text it is given: the write would
 * then drop every translated text, or store it where nobody can read it.
 * @throws APIError 400 for a language that is off, and for a write in all languages at once
 */
function settle({ operation, req }: Settled): void {
  if (req.payloadAPI !== 'REST') return
  req.locale ||= defaultLanguage
  const writes = operation === 'create' || operation === 'update'
  if (isLanguage(req.locale) || (req.locale === 'all' && !writes)) return
  throw refusal(req, noSuchLanguage, 400)
}

export const settleLanguage: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  settle({ operation, req })
  return args
}

export const settleGlobalLanguage: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  settle({ operation, req })
  return args
}
