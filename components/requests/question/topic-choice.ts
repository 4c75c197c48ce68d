import type { Language } from '@/locales/languages'

import type { Choice } from '../fields/choices'

/** A topic somebody may choose, in the words of one level. */
export type TopicChoice = { slug: string; title: string; lang: Language }

/** The topics to choose from, after the answer that is none of them. */
export const topicChoices = (topics: readonly TopicChoice[], none: string): Choice[] => [
  ...topics.map(({ slug, title, lang }) => ({ value: slug, label: title, lang })),
  { value: '', label: none },
]
