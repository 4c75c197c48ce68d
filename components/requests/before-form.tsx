import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'

import type { Help } from '../layout/help-strip'
import { PhoneWay } from './phone-way'
import { Urgent, type UrgentHelp } from './urgent'
import { useDayName } from './day-name'

type Props = {
  level: Level
  /** of the steunpunt */
  name: string
  help: Help
  /** the promise, and the day by which an answer to a message of today is due */
  reply?: { days: number; by: string }
  urgentHelp: UrgentHelp
}

const steps = ['write', 'code', 'answer'] as const

/** What somebody wants to know before they write: who answers, when, how it goes, and who helps at once. */
export function BeforeForm({ level, name, help, reply, urgentHelp }: Props) {
  const t = useTranslations('requests.before')
  const promise = useTranslations('contacts.reply')
  const { dayName } = useDayName()
  return (
    <section aria-labelledby="vooraf" className="grid grid-cols-1 gap-x-16 gap-y-10 md:grid-cols-[3fr_2fr]">
      <div className="max-w-(--measure)">
        <h2 id="vooraf" className="text-2xl font-bold md:text-3xl">
          {t(`title.${level}`)}
        </h2>
        <p className="mt-3 text-xl">
          {t(`who.${level}`, { name })}{' '}
          {reply ? promise(level, { days: reply.days, date: dayName(reply.by) }) : t('noReply')}
        </p>
        <a href="#formulier" className="mt-2 inline-flex min-h-11 items-center font-bold">
          {t(`toForm.${level}`)}
        </a>
        <h3 className="mt-4 text-xl font-bold">{t('stepsTitle')}</h3>
        <ol className="mt-2 list-decimal space-y-2 ps-6 marker:font-bold marker:text-accent">
          {steps.map((step) => (
            <li key={step}>{t(`${step}.${level}`)}</li>
          ))}
        </ol>
        <p className="mt-6 border-s-4 border-accent ps-4">{t(`notSaved.${level}`)}</p>
      </div>
      <div className="space-y-8">
        <Urgent level={level} help={urgentHelp} />
        {(help.phone || help.mail) && (
          <div>
            <h3 className="text-xl font-bold">{t(help.phone ? 'callTitle' : 'mailTitle')}</h3>
            <p>{t(`call.${level}`)}</p>
            <PhoneWay help={help} />
          </div>
        )}
      </div>
    </section>
  )
}
