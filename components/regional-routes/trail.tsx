import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'

import type { Explanations } from '../article/explained'
import { inLanguage } from '../ui/in-language'
import { TrailStep, type Step } from './trail-step'

type Props = {
  level: Level
  lang: Language
  steps: readonly Step[]
  explanations: Explanations
  /** where the steunpunt itself helps */
  contactPage: string
}

/** The steps of a route as a trail: a list to jump from, and each step at its waymark. */
export function Trail({ level, lang, steps, explanations, contactPage }: Props) {
  const t = useTranslations('routes')
  return (
    <div className="mt-10 grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,3fr)] print:block">
      <nav aria-labelledby="stappen" className="no-print lg:sticky lg:top-4 lg:self-start">
        <h2 id="stappen" className="text-2xl font-bold">
          {t(`steps.${level}`, { count: steps.length })}
        </h2>
        <ol className="mt-3 divide-y divide-line border-y border-line" {...inLanguage(lang)}>
          {steps.map(({ title }, index) => (
            <li key={title}>
              <a href={`#stap-${String(index + 1)}`} className="flex min-h-11 gap-3 py-2">
                <span className="font-extrabold text-ink no-underline">{index + 1}</span>
                <span>{title}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <ol>
        {steps.map((step, index) => (
          <TrailStep
            key={step.title}
            number={index + 1}
            level={level}
            lang={lang}
            step={step}
            explanations={explanations}
            contactPage={contactPage}
          />
        ))}
      </ol>
    </div>
  )
}
