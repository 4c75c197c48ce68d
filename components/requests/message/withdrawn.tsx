import { useTranslations } from 'next-intl'

import type { Language } from '@/locales/languages'

import type { Help } from '../../layout/help-strip'
import { PhoneWay } from '../phone-way'
import { TracesLink } from '../traces-link'

/** Everything is erased; a new question is always welcome. */
export function Withdrawn({
  locale,
  newQuestion,
  help,
}: {
  locale: Language
  newQuestion: string
  help: Help
}) {
  const t = useTranslations('message.withdrawn')
  return (
    <div className="max-w-(--measure)">
      <p className="text-xl">{t('text')}</p>
      <p className="mt-6">{t('welcome')}</p>
      <a href={newQuestion} className="inline-flex min-h-11 items-center font-bold">
        {t('newQuestion')}
      </a>
      <PhoneWay help={help} />
      <p className="mt-8">{t('traces')}</p>
      <TracesLink locale={locale}>{t('tracesLink')}</TracesLink>
    </div>
  )
}
