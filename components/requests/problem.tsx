import { useTranslations } from 'next-intl'

import type { Help } from '../layout/help-strip'
import { PhoneWay } from './phone-way'

/** Why a question was not sent, though nothing is wrong with it. */
export const problems = [
  'not-stored',
  'busy',
  'too-many',
  'too-old',
  'too-fast',
  'trap',
  'already-sent',
  'no-key',
  'too-large',
] as const
export type ProblemKind = (typeof problems)[number]

type Props = {
  problem: ProblemKind
  /** how long to wait, with `too-many` */
  minutes?: number
  help: Help
  /** a fresh form, where the old one cannot be shown again */
  again?: string
  /** where a question that was sent can be added to */
  messageHref?: string
}

/** What went wrong, what to do, and the phone. Says what is true: nothing was stored, or it was. */
export function Problem({ problem, minutes = 1, help, again, messageHref }: Props) {
  const t = useTranslations('requests.problem')
  return (
    <div
      role="alert"
      aria-labelledby="probleem"
      tabIndex={-1}
      autoFocus
      className="mb-8 max-w-(--measure) border-4 border-alarm p-4"
    >
      <h2 id="probleem" className="text-xl font-bold">
        {t(`${problem}.title`)}
      </h2>
      <p className="mt-1">{t(`${problem}.text`, { minutes })}</p>
      {again && (
        <p>
          <a href={again} className="inline-flex min-h-11 items-center font-bold">
            {t('again')}
          </a>
        </p>
      )}
      {messageHref && (
        <p>
          <a href={messageHref} className="inline-flex min-h-11 items-center">
            {t('toMessage')}
          </a>
        </p>
      )}
      {(help.phone || help.mail) && (
        <>
          <p className="mt-3">{t('callTitle')}</p>
          <PhoneWay help={help} />
        </>
      )}
    </div>
  )
}
