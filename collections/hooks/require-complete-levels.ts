import { ValidationError, type CollectionBeforeChangeHook, type FlattenedField } from 'payload'

import { defaultLanguage } from '@/locales/languages'
import { levels, type Level } from '@/domain/level'
import { isBlank } from '@/domain/plain-text'

import { inLanguage } from '../publication/texts'
import { saveUnderWay } from '../publication/under-way'
import { fieldLabel } from './field-label'

type Levelled = Partial<Record<Level, Record<string, unknown> | null>> & { title?: unknown }

const message = {
  text: {
    nl: 'Deze tekst is nog leeg. Vul hem in, of haal deze lezers weg bij "Voor wie".',
    en: 'This text is still empty in Dutch. Fill it in, or remove these readers under "For whom".',
  },
  waiting: {
    nl: 'De Nederlandse tekst staat nog niet op de site. Publiceer die eerst, of publiceer alle talen.',
    en: 'The Dutch text is not on the site yet. Publish that first, or publish all languages.',
  },
  titleLabel: { nl: 'Titel', en: 'Title' },
  title: {
    nl: 'De titel is in het Nederlands nog leeg.',
    en: 'The title is still empty in Dutch.',
  },
  unseen: {
    nl: 'In de titel staat niets wat een lezer kan zien. Schrijf een titel.',
    en: 'There is nothing in the title that a reader can see. Write a title.',
  },
}

type Args = Parameters<CollectionBeforeChangeHook>[0]

/** The Dutch text as it is written now, and as visitors would read it after this save. */
function dutch({ data, originalDoc, req, collection }: Args): {
  written: Levelled
  after: Levelled | undefined
} {
  if (req.locale === defaultLanguage) return { written: data as Levelled, after: data as Levelled }
  const save = saveUnderWay(req, (originalDoc as { id?: string } | undefined)?.id)
  const fields: readonly FlattenedField[] = collection.flattenedFields
  const written = inLanguage(fields, save?.newest ?? {}, defaultLanguage) as Levelled
  if (save?.languages === 'all') return { written, after: written }
  return { written, after: save?.before && (inLanguage(fields, save.before, defaultLanguage) as Levelled) }
}

/**
 * The publish gate: a document goes live only when it has a title and every audience it is meant for
 * has its text, in Dutch. It judges what visitors would read after the save, not what a draft holds.
 * @param fields what may not be empty in each level group of this collection
 * @throws ValidationError naming the level and the field
 */
export function requireCompleteLevels(fields: readonly string[]): CollectionBeforeChangeHook {
  return (args) => {
    const { data, originalDoc, req, collection } = args
    if (data._status !== 'published') return data
    const language = req.i18n.language === 'en' ? 'en' : 'nl'
    const { written, after } = dutch(args)
    const audiences = (data.audiences ?? originalDoc?.audiences ?? []) as Level[]
    const errorAbout = (has: Levelled) =>
      levels
        .filter((level) => audiences.includes(level))
        .flatMap((level) => fields.map((field) => ({ level, field })))
        .filter(({ level, field }) => isBlank(has[level]?.[field]))
        .map(({ level, field }) => ({
          path: `${level}.${field}`,
          label: fieldLabel(collection, level, field, language),
          message: (isBlank(written[level]?.[field]) ? message.text : message.waiting)[language],
        }))
    const title = (words: Record<'nl' | 'en', string>) => ({
      path: 'title',
      label: message.titleLabel[language],
      message: words[language],
    })
    const errors = errorAbout(after ?? written)
    // Payload itself asks for the title in the language that is being saved, and takes what cannot be seen for one.
    if (data.title && isBlank(data.title)) errors.unshift(title(message.unseen))
    else if (req.locale !== defaultLanguage && isBlank((after ?? written).title))
      errors.unshift(title(message.title))
    else if (!after && errors.length === 0) errors.push(title(message.waiting))
    if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    return data
  }
}
