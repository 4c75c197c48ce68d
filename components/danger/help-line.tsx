import { useTranslations } from 'next-intl'

import type { Helper, Reach } from '@/domain/danger/helpers'
import type { Level } from '@/domain/level'

import { telephone } from '../ui/telephone'

/** A help line; `href` leads to what this site says of it. */
export type HelpLineProps = Reach & { helper: Helper; href?: string }

/** One help line: the number to tap, when, who it is for and what it costs, and where to chat. */
export function HelpLine({ line, level, large }: { line: HelpLineProps; level?: Level; large: boolean }) {
  const t = useTranslations('danger')
  const { helper, phone, otherPhone, online, href } = line
  const name = t(`helpers.${helper}.name`)
  const size = large ? 'min-h-12 text-2xl' : 'min-h-11 text-xl'
  return (
    <li className="border-t border-line pt-1 pb-3">
      <p className="flex flex-wrap items-center gap-x-4">
        <a href={telephone(phone)} className={`inline-flex items-center font-bold ${size}`}>
          {t('call', { phone })}
        </a>
        {otherPhone && (
          <a href={telephone(otherPhone)} className="inline-flex min-h-11 items-center">
            {t('or', { phone: otherPhone })}
          </a>
        )}
      </p>
      <p className="text-base">
        {href ? (
          <a href={href} className="font-bold">
            {name}
          </a>
        ) : (
          <strong>{name}</strong>
        )}
        . {t(`helpers.${helper}.when`)}.
      </p>
      <p className="text-base">{t(`helpers.${helper}.for.${level ?? 'anyone'}`)}</p>
      {online && (
        <a
          href={online}
          rel="noreferrer"
          className="inline-flex min-h-11 items-center text-base font-bold wrap-anywhere"
        >
          {t(`helpers.${helper}.online`, { host: new URL(online).host.replace(/^www\./, '') })}
        </a>
      )}
    </li>
  )
}
