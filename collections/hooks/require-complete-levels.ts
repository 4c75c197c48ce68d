import { isolateObjectProperty, ValidationError, type CollectionBeforeChangeHook } from 'payload'

import { defaultLanguage } from '@/locales/languages'
import { levels, type Level } from '@/domain/level'
import { plainText } from '@/domain/plain-text'

type Levelled = Partial<Record<Level, Record<string, unknown> | null>>

const message = {
  nl: 'Deze tekst is nog leeg. Vul hem in, of haal deze lezers weg bij "Voor wie".',
  en: 'This text is still empty. Fill it in, or remove these readers under "For whom".',
}

/**
 * The publish gate: a document goes live only when every audience it is meant for has its text in Dutch.
 * @param fields what may not be empty in each level group of this collection
 * @throws ValidationError naming the level and the field
 */
export function requireCompleteLevels(fields: readonly string[]): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req, collection }) => {
    if (data._status !== 'published') return data
    const inDutch: Levelled =
      req.locale === defaultLanguage || !originalDoc?.id
        ? (data as Levelled)
        : ((await req.payload.findByID({
            collection: collection.slug,
            id: originalDoc.id as string,
            locale: defaultLanguage,
            fallbackLocale: false,
            draft: true,
            depth: 0,
            // The Local API writes the locale it is given into the request; the save that is under way keeps its own.
            req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
          })) as Levelled)
    const audiences = (data.audiences ?? originalDoc?.audiences ?? []) as Level[]
    const errors = levels
      .filter((level) => audiences.includes(level))
      .flatMap((level) => fields.map((field) => ({ level, field })))
      .filter(({ level, field }) => plainText(inDutch[level]?.[field]) === '')
      .map(({ level, field }) => ({
        path: `${level}.${field}`,
        message: req.i18n.language === 'en' ? message.en : message.nl,
      }))
    if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    return data
  }
}
