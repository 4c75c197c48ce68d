import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'

import type { Help } from '../layout/help-strip'
import { CodeSlip } from './code-slip'
import { useDayName } from './day-name'
import { Hidden, type HiddenFields } from './fields/hidden'
import { PhoneWay } from './phone-way'

type Props = {
  level: Level
  words: readonly string[]
  /** where the answer is read: to follow, and as somebody would type it */
  message: { href: string; address: string }
  /** the day (YYYY-MM-DD) by which the answer is due */
  replyBy?: string
  help: Help
  /** pupils say that they kept the words before these go away */
  confirm?: { action: string; hidden: HiddenFields }
}

/** The question is stored; this is the only time the four words are shown. */
export function Sent({ level, words, message, replyBy, help, confirm }: Props) {
  const t = useTranslations('requests.sent')
  const { dayName } = useDayName()
  return (
    <section aria-labelledby="woorden" className="max-w-(--measure)">
      <p className="text-xl">
        {t(`intro.${level}`)} {replyBy ? t(`reply.${level}`, { date: dayName(replyBy) }) : t('noReply')}
      </p>
      <h2 id="woorden" className="mt-8 text-2xl font-bold md:text-3xl">
        {t(`codeTitle.${level}`)}
      </h2>
      <p className="mt-1">{t(`purpose.${level}`)}</p>
      <div className="my-6 border-y-4 border-accent py-6">
        <CodeSlip words={words} address={message.address} />
      </div>
      <p className="font-bold">{t(`keep.${level}`)}</p>
      <p>{t(`shared.${level}`)}</p>
      {confirm ? (
        <form action={confirm.action} method="post" className="mt-8">
          <Hidden fields={confirm.hidden} />
          <p>{t('keptLead')}</p>
          <button type="submit" name="step" value="kept" className="sign mt-3 text-xl">
            {t('kept')}
          </button>
        </form>
      ) : (
        <p className="mt-8">
          <a href={message.href} className="sign text-xl">
            {t('toMessage')}
          </a>
        </p>
      )}
      <h2 className="mt-12 text-xl font-bold">{t(`lostTitle.${level}`)}</h2>
      <p>{t(`lost.${level}`)}</p>
      <PhoneWay help={help} />
    </section>
  )
}
