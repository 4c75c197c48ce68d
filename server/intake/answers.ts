import type { Question } from '@/domain/forms/question-form'
import type { Level } from '@/domain/level'
import type { Kind } from '@/domain/search/search-index'
import type { Language } from '@/locales/languages'

import { searchFor } from '../queries/search'
import type { Topic } from '../queries/topics'

export type Answer = { href: string; title: string; summary: string; lang: Language }

const most = 3
/** What answers a question; who to call and where schools are is on the pages around the form. */
const kinds: readonly Kind[] = ['question', 'right', 'route', 'page']

/** Answers on the site that may fit a question; it is only looked up in memory and not kept. */
export async function matchingAnswers(
  level: Level,
  locale: Language,
  { text, topic }: Question,
  topics: readonly Topic[],
): Promise<Answer[]> {
  const title = topics.find(({ slug }) => slug === topic)?.title ?? ''
  const found = await searchFor(level, locale, `${text} ${title}`.slice(0, 200))
  return found.groups
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ hits }) => hits)
    .slice(0, most)
    .map(({ path, title: name, summary, lang }) => ({ href: path, title: name, summary, lang }))
}
