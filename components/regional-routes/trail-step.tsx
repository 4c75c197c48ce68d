import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'

import { Explained, type Explanations } from '../article/explained'
import { inLanguage } from '../ui/in-language'
import { telephone } from '../ui/telephone'
import { Waymark } from '../ui/waymark'

/** One step for one reader; an empty text is not given, an empty term means there is none. */
export type Step = {
  title: string
  what: string
  actors: string
  part: string
  term: string
  consent: boolean
  documents: string
  ifStuck: string
  helper?: { href: string; title: string; lang: Language; phone: string }
}

type Props = {
  number: number
  level: Level
  lang: Language
  step: Step
  explanations: Explanations
  contactPage: string
}

export function TrailStep({ number, level, lang, step, explanations, contactPage }: Props) {
  const t = useTranslations('routes')
  const written = (text: string) =>
    text && (
      <span {...inLanguage(lang)}>
        <Explained text={text} explanations={explanations} />
      </span>
    )
  return (
    <li
      id={`stap-${String(number)}`}
      className="relative ps-16 sm:ps-20 pb-12 before:absolute before:start-4 sm:before:start-5 before:top-0 before:bottom-0 before:border-s-4 before:border-dotted before:border-accent last:before:bottom-auto last:before:h-12"
    >
      <span className="absolute start-0 top-0 bg-paper py-1">
        <Waymark number={number} />
      </span>
      <h3 className="pt-1 text-xl leading-snug font-bold md:text-2xl">
        {t.rich('step', { number, title: () => <span {...inLanguage(lang)}>{step.title}</span> })}
      </h3>
      <p className="mt-2 max-w-(--measure)">{written(step.what)}</p>
      {step.part && (
        <div className="mt-4 max-w-(--measure) border-s-4 border-accent bg-sheet p-4">
          <h4 className="font-bold">{t(`part.${level}`)}</h4>
          <p className="text-xl">{written(step.part)}</p>
        </div>
      )}
      <dl className="mt-4 max-w-3xl">
        <Row name={t('actors')}>{written(step.actors)}</Row>
        <Row name={t('term')}>{written(step.term) || t('noTerm')}</Row>
        <Row name={t('consent')}>{step.consent && t(`consentNeeded.${level}`)}</Row>
        <Row name={t('documents')}>{written(step.documents)}</Row>
        <Row name={t('helps')}>
          <Helper helper={step.helper} contactPage={contactPage} />
        </Row>
        <Row name={t(`stuck.${level}`)}>{written(step.ifStuck)}</Row>
      </dl>
    </li>
  )
}

/** A row of facts; left out when there is nothing to say. */
function Row({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div className="gap-x-6 border-t border-line py-2 sm:grid sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      <dt className="text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Helper({ helper, contactPage }: Pick<Step, 'helper'> & { contactPage: string }) {
  const t = useTranslations('routes')
  if (!helper) return <a href={contactPage}>{t('helpsUs')}</a>
  return (
    <>
      <a href={helper.href} {...inLanguage(helper.lang)}>
        {helper.title}
      </a>
      {helper.phone && (
        <>
          {', '}
          <a href={telephone(helper.phone)} className="whitespace-nowrap">
            <bdi>{helper.phone}</bdi>
          </a>
        </>
      )}
    </>
  )
}
