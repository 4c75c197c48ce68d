import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'
import type { Reader, Reads } from '@/domain/requests/readers'

import { KeptFor, type Retention } from './kept-for'

type Props = {
  level: Level
  /** from the access rules, those who read first */
  readers: readonly { role: Reader; reads: Reads }[]
  /** from the retention table */
  retention: Retention
}

/** Who reads what is written here, and for how long it is kept; made of the rules that the CMS itself obeys. */
export function WhoReads({ level, readers, retention }: Props) {
  const t = useTranslations('requests.whoReads')
  return (
    <details open className="max-w-(--measure) border-y-2 border-line py-2">
      <summary className="min-h-11 cursor-pointer py-2">
        <h2 className="inline text-xl font-bold md:text-2xl">{t('title')}</h2>
      </summary>
      <ul className="mb-4 list-disc space-y-2 ps-6">
        {readers.map(({ role, reads }) => (
          <li key={role}>{t(`reads.${role}.${reads}.${level}`)}</li>
        ))}
        <li>{t(`logged.${level}`)}</li>
        <li>{t(`danger.${level}`)}</li>
      </ul>
      <KeptFor level={level} retention={retention} />
    </details>
  )
}
