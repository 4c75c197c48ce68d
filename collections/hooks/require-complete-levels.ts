import { isolateObjectProperty, ValidationError, type CollectionBeforeChangeHook } from 'payload'

import { defaultLanguage } from '@/locales/languages'
import { levels, type Level } from '@/domain/level'
import { plainText } from '@/domain/plain-text'

import { fieldLabel } from './field-label'

type Levelled = Partial<Record<Level, Record<string, unknown> | null>> & { title?: string | null }

const message = {
  text: {
    nl: 'Deze tekst is nog leeg. Vul hem in, of haal deze lezers weg bij "Voor wie".',
    en: 'This text is still empty in Dutch. Fill it in, or remove these readers under "For whom".',
  },
  titleLabel: { nl: 'Titel', en: 'Title' },
  title: {
    nl: 'De titel is in het Nederlands nog leeg.',
    en: 'The title is still empty in Dutch.',
  },
}

/** The document as it will be in Dutch: what is being saved, or what was saved in Dutch before. */
async function dutch({ data, originalDoc, req, collection }: Parameters<CollectionBeforeChangeHook>[0]) {
  if (req.locale === defaultLanguage) return data as Levelled
  if (!originalDoc?.id) return {}
  return (await req.payload.findByID({
    collection: collection.slug,
    id: originalDoc.id as string,
    locale: defaultLanguage,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    // The Local API writes the locale it is given into the request; the save that is under way keeps its own.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })) as Levelled
}

/**
 * The publish gate: a document goes live only when it has a title and every audience it is meant for
 * has its text, in Dutch.
 * @param fields what may not be empty in each level group of this collection
 * @throws ValidationError naming the level and the field
 */
export function requireCompleteLevels(fields: readonly string[]): CollectionBeforeChangeHook {
  return async (args) => {
    const { data, originalDoc, req, collection } = args
    if (data._status !== 'published') return data
    const language = req.i18n.language === 'en' ? 'en' : 'nl'
    const inDutch = await dutch(args)
    const audiences = (data.audiences ?? originalDoc?.audiences ?? []) as Level[]
    const errors = levels
      .filter((level) => audiences.includes(level))
      .flatMap((level) => fields.map((field) => ({ level, field })))
      .filter(({ level, field }) => plainText(inDutch[level]?.[field]) === '')
      .map(({ level, field }) => ({
        path: `${level}.${field}`,
        label: fieldLabel(collection, level, field, language),
        message: message.text[language],
      }))
    // Payload itself asks for the title in the language that is being saved.
    if (req.locale !== defaultLanguage && plainText(inDutch.title) === '')
      errors.unshift({ path: 'title', label: message.titleLabel[language], message: message.title[language] })
    if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    return data
  }
}
