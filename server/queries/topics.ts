import { z } from 'zod'

import type { Level } from '@/domain/level'
import { defaultLanguage, type Language } from '@/locales/languages'

import { published } from '../published'

const words = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const topicSchema = z.object({
  id: z.string(),
  slug: z.string(),
  title: words,
  youthTitle: words,
  summary: words,
  youthSummary: words,
})

export type Topic = { id: string; slug: string; title: string; summary: string; lang: Language }

/** The topics in the order editors gave them, in the words of one level; Dutch where a translation lacks. */
export async function topicsFor(level: Level, locale: Language): Promise<Topic[]> {
  const dutch = await published(topicSchema, 'topics', { sort: 'order', locale: defaultLanguage })
  const own =
    locale === defaultLanguage ? dutch : await published(topicSchema, 'topics', { sort: 'order', locale })
  return dutch.map((topic) => {
    const translated = own.find(({ id, title }) => id === topic.id && title !== '')
    const translation = translated ?? topic
    return {
      id: topic.id,
      slug: topic.slug,
      title: level === 'youth' ? translation.youthTitle || translation.title : translation.title,
      summary: level === 'youth' ? translation.youthSummary : translation.summary,
      lang: translated ? locale : defaultLanguage,
    }
  })
}
