import { useTranslations } from 'next-intl'

import type { Trouble } from '@/domain/forms/troubles'

import type { Help } from '../layout/help-strip'
import { Alarm } from './alarm'
import { PhoneWay } from './phone-way'

type Props = {
  problem: Trouble
  /** how long to wait, with `too-many` */
  minutes?: number
  help: Help
  /** a fresh form, where the old one cannot be shown again */
  again?: string
  /** where who helps stands, when the form itself cannot */
  contactPage?: string
  /** where a question that was sent can be added to */
  messageHref?: string
}

/** What went wrong, what to do, and the phone. Says what is true: nothing was stored, or it was. */
export function Problem({ problem, minutes = 1, help, again, contactPage, messageHref }: Props) {
  const t = useTranslations('requests.problem')
  return (
    <Alarm id="probleem" title={t(`${problem}.title`)}>
      <p className="mt-1">{t(`${problem}.text`, { minutes })}</p>
      {again && (
        <p>
          <a href={again} className="inline-flex min-h-11 items-center font-bold">
            {t('again')}
          </a>
        </p>
      )}
      {contactPage && (
        <p>
          <a href={contactPage} className="inline-flex min-h-11 items-center font-bold">
            {t('toContact')}
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
    </Alarm>
  )
}
