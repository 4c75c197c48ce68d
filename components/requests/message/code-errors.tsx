import { useTranslations } from 'next-intl'

import type { CodeTrouble } from '@/domain/forms/troubles'

import type { Help } from '../../layout/help-strip'
import { Alarm } from '../alarm'
import { PhoneWay } from '../phone-way'

/** What is wrong with the four words, in one text beside the field. */
export function useCodeError(trouble?: CodeTrouble): string | undefined {
  const t = useTranslations('message.errors')
  if (!trouble) return undefined
  switch (trouble.reason) {
    case 'count':
      return t('count', { count: trouble.count })
    case 'unknown':
      return t('unknown', { count: trouble.words.length })
    case 'too-many':
      return t('too-many', { seconds: trouble.seconds })
    default:
      return t(trouble.reason)
  }
}

/** The trouble above the form, with a way to the field, each unknown word, and the phone. */
export function CodeErrors({ trouble, help }: { trouble: CodeTrouble; help: Help }) {
  const t = useTranslations('message.errors')
  const error = useCodeError(trouble)
  return (
    <Alarm id="fouten" title={t('title')}>
      <a href="#code" className="inline-flex min-h-11 items-center text-alarm">
        {error}
      </a>
      {trouble.reason === 'unknown' && (
        <ul className="list-disc ps-6">
          {trouble.words.map(({ word, suggestion }) => (
            <li key={word} className="wrap-anywhere">
              {suggestion ? t('meant', { word, suggestion }) : t('unknownWord', { word })}
            </li>
          ))}
        </ul>
      )}
      <PhoneWay help={help} />
    </Alarm>
  )
}
