import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'

import { HelpLine, type HelpLineProps } from '../danger/help-line'
import { telephone } from '../ui/telephone'

/** Somebody in the region who helps at once; `href` leads to their entry on the contact page. */
export type UrgentContact = { name: string; phone: string; href: string }

/** Everybody who helps at once: the national help lines, and whom editors marked as urgent beside them. */
export type UrgentHelp = { lines: readonly HelpLineProps[]; others: readonly UrgentContact[] }

type Props = { help: UrgentHelp; level?: Level; heading?: 'h2' | 'h3' }

/** Who to call when it cannot wait for an answer. */
export function Urgent({ help, level, heading: Heading = 'h3' }: Props) {
  const t = useTranslations('requests.before')
  const call = useTranslations('help')
  // The first line says it already, larger.
  const lines = help.lines.filter(({ helper }) => helper !== 'emergency')
  const emergency = help.lines.find(({ helper }) => helper === 'emergency')
  return (
    <div className="max-w-(--measure) border-s-8 border-alarm ps-4">
      <Heading className="text-xl font-bold text-alarm">{t('urgentTitle')}</Heading>
      {emergency && (
        <p>
          {t.rich('danger', {
            phone: emergency.phone,
            call: (words) => (
              <a href={telephone(emergency.phone)} className="inline-flex min-h-11 items-center font-bold">
                {words}
              </a>
            ),
          })}
        </p>
      )}
      <p className="mt-2">{t('urgent')}</p>
      <ul className="mt-2">
        {lines.map((line) => (
          <HelpLine key={line.helper} line={line} level={level} />
        ))}
        {help.others.map(({ name, phone, href }) => (
          <li key={href} className="flex flex-wrap items-center gap-x-4 border-t border-line">
            <a href={href} className="inline-flex min-h-11 items-center">
              {name}
            </a>
            {phone && (
              <a href={telephone(phone)} className="inline-flex min-h-11 items-center font-bold">
                {call('call', { phone })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
