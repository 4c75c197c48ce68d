import { useTranslations } from 'next-intl'

import type { Help } from '../../layout/help-strip'
import { Hidden, type HiddenFields } from '../fields/hidden'
import { PhoneWay } from '../phone-way'

type Props = { action: string; hidden: HiddenFields }

/** The way to withdrawing; it asks once more. */
export function WithdrawOpener({ action, hidden }: Props) {
  const t = useTranslations('message.withdraw')
  return (
    <form action={action} method="post" className="border-t border-line pt-6">
      <Hidden fields={hidden} />
      <p>{t('openHint')}</p>
      <button
        type="submit"
        name="step"
        value="withdraw"
        className="mt-2 min-h-12 cursor-pointer border-2 border-ink px-4 font-bold hover:underline"
      >
        {t('open')}
      </button>
    </form>
  )
}

const points = ['content', 'words', 'stop', 'left', 'known'] as const

/** What withdrawing does, before it is done. */
export function Withdraw({ action, hidden, failed, help }: Props & { failed?: boolean; help: Help }) {
  const t = useTranslations('message.withdraw')
  return (
    <div className="max-w-(--measure)">
      {failed && (
        <div role="alert" className="mb-6 border-4 border-alarm p-4">
          <p className="font-bold text-alarm">{t('failed')}</p>
          <PhoneWay help={help} />
        </div>
      )}
      <h2 className="text-xl font-bold">{t('what')}</h2>
      <ul className="mt-2 list-disc space-y-1 ps-6">
        {points.map((point) => (
          <li key={point}>{t(`points.${point}`)}</li>
        ))}
      </ul>
      <p className="mt-4 font-bold">{t('final')}</p>
      <form action={action} method="post" className="mt-6 flex flex-wrap items-center gap-x-8 gap-y-4">
        <Hidden fields={hidden} />
        <button type="submit" name="step" value="open" className="sign">
          {t('no')}
        </button>
        <button
          type="submit"
          name="step"
          value="withdraw-now"
          className="min-h-12 cursor-pointer border-2 border-alarm px-4 font-bold text-alarm hover:underline"
        >
          {t('yes')}
        </button>
      </form>
    </div>
  )
}
