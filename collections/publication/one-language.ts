import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, FieldHook } from 'payload'
import { isDeepStrictEqual } from 'node:util'

import { defaultLanguage, siteLanguages } from '@/locales/languages'

import { inLanguage, overlay, textsOf, withTexts, type Values } from './texts'
import { saveUnderWay, type UnderWay } from './under-way'
import { addVersion } from './versions'

type Fields = Parameters<typeof textsOf>[0]
type Identified = { id?: string; updatedAt?: string } | undefined

/** The languages in which the newest version says something else than visitors read. */
export function unpublishedLanguages(
  fields: Fields,
  { newest, before }: Pick<UnderWay, 'newest' | 'before'>,
) {
  const texts = (version: Values | undefined, code: string) =>
    textsOf(fields, inLanguage(fields, version ?? {}, code))
  return siteLanguages
    .map(({ code }) => code)
    .filter((code) => newest !== undefined && !isDeepStrictEqual(texts(newest, code), texts(before, code)))
}

/**
 * Publishing one language publishes that language. Where the newest draft has unpublished texts in another,
 * the save is made on top of what is public instead of on top of that draft, which stays behind as a draft.
 * What all languages share goes with Dutch, in which documents are written first.
 */
export const publishOneLanguage: CollectionBeforeChangeHook = ({ data, originalDoc, collection, req }) => {
  const save = saveUnderWay(req, (originalDoc as Identified)?.id)
  const { flattenedFields: fields } = collection
  const language = req.locale
  if (!save || save.languages === 'all' || data._status !== 'published' || !language) return data
  if (!unpublishedLanguages(fields, save).some((code) => code !== language)) return data
  save.base = save.before ?? {}
  save.rest = overlay(fields, save.newest ?? {}, data, language)
  if (language === defaultLanguage || !save.before) return data
  return { ...withTexts(fields, inLanguage(fields, save.before, language), data), _status: 'published' }
}

/**
 * Lays what a save is made on top of in the place of the newest draft. On the first field, because Payload
 * takes all other languages from this one object while it goes through the fields.
 */
export const layBase: FieldHook = ({ originalDoc, siblingDocWithLocales, req }) => {
  const base = saveUnderWay(req, (originalDoc as Identified)?.id)?.base
  if (!base || !siblingDocWithLocales) return
  const nothing = Object.fromEntries(Object.keys(siblingDocWithLocales).map((name) => [name, undefined]))
  Object.assign(siblingDocWithLocales, nothing, structuredClone(base))
}

const sameMoment = (one: unknown, other: unknown) =>
  new Date(String(one)).getTime() === new Date(String(other)).getTime()

/**
 * The draft that must go on after a save, if any: what one language left behind, or the newer draft that
 * Payload passes over when it changes many at once, because it takes the public texts then.
 */
function draftLeft({ rest, newest, languages }: UnderWay, madeOf: Identified): Values | undefined {
  if (rest) return rest
  const passedOver = newest?._status === 'draft' && !sameMoment(newest.updatedAt, madeOf?.updatedAt)
  return languages === 'one' && passedOver ? newest : undefined
}

/** Keeps a draft that a save left behind as the newest version, and hands the editor that one. */
export const keepDraft: CollectionAfterChangeHook = async ({ doc, previousDoc, collection, req }) => {
  const madeOf = previousDoc as Identified
  const save = saveUnderWay(req, madeOf?.id)
  const left = save && !save.draftOnly ? draftLeft(save, madeOf) : undefined
  if (!left || madeOf?.id === undefined) return doc
  const { publishedAt, formerSlugs, _status, updatedAt } = doc as Values
  await addVersion(
    { collection, id: madeOf.id, req },
    { ...left, publishedAt, formerSlugs, _status: 'draft' },
  )
  if (left !== save?.rest || !req.locale) return doc
  const shown = inLanguage(collection.flattenedFields, left, req.locale)
  return { ...doc, ...shown, id: madeOf.id, publishedAt, formerSlugs, _status, updatedAt }
}
