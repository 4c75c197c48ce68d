import { useTranslations } from 'next-intl'

import type { Helper, Reach } from '@/domain/danger/helpers'
import type { Level } from '@/domain/level'

import { telephone } from '../ui/telephone'

/** A help line; `href` leads to what this site says of it. */
export type HelpLineProps = Reach & { helper: Helper; href?: string }

type Props = { line: HelpLineProps; level?: Level }

/** Who a help line is, when it answers, for whom it is, and where to chat. */
function About({ line, level }: Props) {
  const t = useTranslations('danger')
  const { helper, online, href } = line
  const name = t(`helpers.${helper}.name`)
  return (
    <>
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
    </>
  )
}

function OtherPhone({ phone }: { phone?: string }) {
  const t = useTranslations('danger')
  return phone ? (
    <a href={telephone(phone)} className="inline-flex min-h-11 items-center">
      {t('or', { phone })}
    </a>
  ) : null
}

/** The number of a help line, large, and whose it is: what a small screen shows of all of them at once. */
export function HelpCall({ line: { helper, phone } }: Pick<Props, 'line'>) {
  const t = useTranslations('danger')
  return (
    <li className="border-t border-line pt-1 pb-2">
      <a href={telephone(phone)} className="flex min-h-12 flex-col justify-center">
        <span className="text-xl font-bold sm:text-2xl">{t('call', { phone })}</span>
        <span className="text-base leading-tight">{t(`helpers.${helper}.name`)}</span>
      </a>
    </li>
  )
}

/** What there is to say of a help line whose number stands above. */
export function HelpMore({ line, level }: Props) {
  return (
    <li className="border-t border-line py-2">
      <About line={line} level={level} />
      <p>
        <OtherPhone phone={line.otherPhone} />
      </p>
    </li>
  )
}

/** One help line: the number to tap, and all there is to say of it. */
export function HelpLine({ line, level }: Props) {
  const t = useTranslations('danger')
  return (
    <li className="border-t border-line pt-1 pb-3">
      <p className="flex flex-wrap items-center gap-x-4">
        <a href={telephone(line.phone)} className="inline-flex min-h-11 items-center text-xl font-bold">
          {t('call', { phone: line.phone })}
        </a>
        <OtherPhone phone={line.otherPhone} />
      </p>
      <About line={line} level={level} />
    </li>
  )
}
