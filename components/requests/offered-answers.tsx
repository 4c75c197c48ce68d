import { useTranslations } from 'next-intl'

import type { QuestionForm } from '@/domain/forms/question-form'
import type { Seen } from '@/domain/forms/seen'
import type { Level } from '@/domain/level'

import { inLanguage } from '../ui/in-language'
import type { LinkedText } from '../ui/linked-text'
import { Hidden } from './fields/hidden'
import { ProofOfWork } from './fields/proof-of-work'
import { Trap } from './fields/trap'
import { HiddenValues } from './hidden-values'

type Props = {
  level: Level
  action: string
  token: string
  answers: readonly (LinkedText & { summary: string })[]
  values: QuestionForm['values']
  /** what was shown before this */
  seen?: readonly Seen[]
}

/** Answers that may help already. Sending stays one press away, and reading does not lose what was typed. */
export function OfferedAnswers({ level, action, token, answers, values, seen = [] }: Props) {
  const t = useTranslations('requests.offered')
  const shown = new Set<Seen>([...seen, 'answers'])
  return (
    <section aria-labelledby="antwoorden" className="max-w-(--measure)">
      <h2 id="antwoorden" className="text-2xl font-bold md:text-3xl">
        {t(`title.${level}`)}
      </h2>
      <p className="mt-2 text-xl">{t(`intro.${level}`)}</p>
      <ul className="mt-6">
        {answers.map(({ href, title, summary, lang }) => (
          <li key={href} className="border-t border-line py-4">
            <h3 className="text-xl font-bold">
              <a href={href} target="_blank" rel="noopener" className="inline-block min-h-11 py-1">
                <span {...inLanguage(lang)}>{title}</span>{' '}
                <span className="text-base font-normal">({t('newTab')})</span>
              </a>
            </h3>
            <p {...inLanguage(lang)} className="mt-1">
              {summary}
            </p>
          </li>
        ))}
      </ul>
      <form action={action} method="post" className="mt-6 border-t-4 border-accent pt-6">
        <h3 className="text-xl font-bold">{t(`next.${level}`)}</h3>
        <Hidden fields={[['token', token], ...[...shown].map((one) => ['seen', one] as const)]} />
        <HiddenValues values={values} />
        <Trap />
        <ProofOfWork />
        <div className="mt-4 flex flex-wrap items-center gap-x-8 gap-y-4">
          <button type="submit" name="step" value="send" className="sign text-xl">
            {t('send')}
          </button>
          <button
            type="submit"
            name="step"
            value="edit"
            className="min-h-12 cursor-pointer text-accent underline"
          >
            {t('edit')}
          </button>
        </div>
      </form>
    </section>
  )
}
