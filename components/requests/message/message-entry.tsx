import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import { useDayName } from '../day-name'
import type { Entry } from './entry'

/** One message: who said it and when, and the text as it was typed. */
export function MessageEntry({ entry, children }: { entry: Entry; children?: ReactNode }) {
  const t = useTranslations('message.conversation')
  const { momentName } = useDayName()
  const { from, at, text } = entry
  return (
    <li
      className={
        from === 'steunpunt' ? 'border-s-8 border-accent bg-sheet p-4' : 'border-s-2 border-line ps-4'
      }
    >
      <h3 className="font-bold">{t('at', { from: t(`from.${from}`), date: momentName(at) })}</h3>
      <p dir="auto" className="mt-1 wrap-anywhere whitespace-pre-line">
        {text}
      </p>
      {children}
    </li>
  )
}
