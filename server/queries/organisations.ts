import { z } from 'zod'

import { contentLanguage, defaultLanguage, type ContentLanguage, type Language } from '@/locales/languages'

import { published } from '../published'

const words = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const list = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? [])

const organisationSchema = z.object({
  id: z.string(),
  code: z.string(),
  sector: z.enum(['PO', 'VO']),
  title: words,
  municipalities: list,
  postcodes: list,
  site: words,
})

/** A samenwerkingsverband this steunpunt serves; `lang` is the language its name is in. */
export type Organisation = z.infer<typeof organisationSchema> & { lang: Language }

/** The samenwerkingsverbanden this steunpunt serves, by code. */
export async function organisationsFor(locale: Language): Promise<Organisation[]> {
  const read = (language: ContentLanguage) =>
    published(organisationSchema, 'organisations', { sort: 'code', locale: language })
  const dutch = await read(defaultLanguage)
  const lang = contentLanguage(locale)
  const own = lang === defaultLanguage ? dutch : await read(lang)
  return dutch.map((organisation) => {
    const title = own.find(({ id }) => id === organisation.id)?.title
    return title ? { ...organisation, title, lang } : { ...organisation, lang: defaultLanguage }
  })
}
