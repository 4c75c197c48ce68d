import { useTranslations } from 'next-intl'

import { inLanguage } from '../ui/in-language'
import type { LinkedText } from '../ui/linked-text'

export type QuestionGroup = Omit<LinkedText, 'href'> & {
  slug: string
  summary: string
  questions: readonly LinkedText[]
}

function Group({ slug, title, summary, lang, questions }: QuestionGroup) {
  return (
    <section id={slug} aria-labelledby={`kop-${slug}`} className="scroll-mt-4">
      <div {...inLanguage(lang)}>
        <h2 id={`kop-${slug}`} className="text-3xl leading-tight font-extrabold text-balance">
          {title}
        </h2>
        {summary && <p className="mt-1 max-w-prose text-soft">{summary}</p>}
      </div>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {questions.map((question) => (
          <li key={question.href}>
            <a
              href={question.href}
              {...inLanguage(question.lang)}
              className="flex min-h-12 items-center py-2"
            >
              {question.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** All questions under their topics, with the way to each topic beside them. */
export function QuestionsByTopic({ groups }: { groups: readonly QuestionGroup[] }) {
  const t = useTranslations('questions')
  return (
    <div className="grid grid-cols-1 gap-x-16 gap-y-10 lg:grid-cols-[18rem_minmax(0,1fr)]">
      <nav aria-labelledby="naar-onderwerp" className="no-print self-start lg:sticky lg:top-4">
        <h2 id="naar-onderwerp" className="text-xl font-bold">
          {t('topics')}
        </h2>
        <ul className="mt-2 border-s-4 border-accent ps-4">
          {groups.map(({ slug, title, lang }) => (
            <li key={slug}>
              <a href={`#${slug}`} {...inLanguage(lang)} className="inline-flex min-h-11 items-center">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="grid grid-cols-1 gap-12">
        {groups.map((group) => (
          <Group key={group.slug} {...group} />
        ))}
      </div>
    </div>
  )
}
