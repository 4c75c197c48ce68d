import { useTranslations } from 'next-intl'

import { inLanguage } from '../ui/in-language'
import type { LinkedText } from '../ui/linked-text'

/** The most asked questions in the words of each reader, so that many need no second page to choose from. */
export function Asked({ parents, youth }: Record<'parents' | 'youth', readonly LinkedText[]>) {
  const t = useTranslations('choose')
  const columns = [
    { id: 'ouders-vragen', heading: t('askedParents'), questions: parents },
    { id: 'jongeren-vragen', heading: t('askedYouth'), questions: youth },
  ].filter(({ questions }) => questions.length > 0)
  if (columns.length === 0) return null
  return (
    <section aria-labelledby="gevraagd">
      <h2 id="gevraagd" className="text-3xl font-extrabold">
        {t('asked')}
      </h2>
      <div className="mt-4 grid grid-cols-1 gap-x-12 gap-y-8 md:grid-cols-2">
        {columns.map(({ id, heading, questions }) => (
          <div key={id}>
            <h3 id={id} className="text-xl font-bold">
              {heading}
            </h3>
            <ul aria-labelledby={id} className="mt-2 divide-y divide-line border-y border-line">
              {questions.map(({ href, title, lang }) => (
                <li key={href}>
                  <a href={href} {...inLanguage(lang)} className="flex min-h-12 items-center py-2">
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
