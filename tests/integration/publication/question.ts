import type { Payload } from 'payload'

import type { ContentLanguage } from '@/locales/languages'

import * as build from '../../support/builders'
import { visit } from '../../support/visitor'

type Data = Partial<Parameters<typeof build.faq>[0]>

/** Both levels with this short answer. */
export const saying = (summary: string) => ({
  parents: { summary, body: build.paragraph(`Uitleg: ${summary}`) },
  youth: { summary: `Je: ${summary}`, body: build.paragraph(`Uitleg voor jou: ${summary}`) },
})

const inEnglish = (summary: string) => ({ title: `English ${summary}`, ...saying(summary) })

/** A question of its own whose title can be searched for, visited in both languages so that the site has kept it. */
export async function question(cms: Payload, texts: { nl: string; en?: string }, data: Data = {}) {
  const slug = build.freshSlug('publicatie')
  const word = slug.replaceAll('-', '')
  const title = `Vraag ${word}`
  const { id } = await cms.create({
    collection: 'faq',
    data: build.faq({ slug, title, ...saying(texts.nl), ...data }),
    draft: data._status === 'draft',
  })
  if (texts.en !== undefined)
    await cms.update({
      collection: 'faq',
      id,
      locale: 'en',
      data: { ...inEnglish(texts.en), _status: data._status ?? 'published' },
      draft: data._status === 'draft',
    })
  const look = (locale?: ContentLanguage) => visit({ id, slug, word }, { locale })
  const read = async (locale?: ContentLanguage) => (await look(locale)).page
  await read('nl')
  await read('en')
  return {
    id,
    slug,
    read,
    visit: look,
    /** saves the draft as the CMS does by itself while somebody types */
    autosave: (summary: string, locale: ContentLanguage = 'nl', more: Data = {}) =>
      cms.update({
        collection: 'faq',
        id,
        locale,
        draft: true,
        autosave: true,
        data: { ...(locale === 'nl' ? saying(summary) : inEnglish(summary)), ...more, _status: 'draft' },
      }),
    /** what an editor finds when opening it */
    newest: (locale: ContentLanguage = 'nl') =>
      cms.findByID({ collection: 'faq', id, locale, fallbackLocale: false, draft: true }),
  }
}

export type Question = Awaited<ReturnType<typeof question>>
