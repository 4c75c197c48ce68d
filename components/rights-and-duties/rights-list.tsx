import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'
import { holders, type Holder, type Kind } from '@/domain/rights-and-duties'

import { inLanguage } from '../ui/in-language'
import type { LinkedText } from '../ui/linked-text'

export type RightItem = LinkedText & { summary: string; holder?: Holder | null; kind?: Kind | null }

function Right({ item: { href, title, summary, lang, kind } }: { item: RightItem }) {
  const t = useTranslations('rights')
  return (
    <li data-kind={kind} className="py-4">
      {kind && <p className="text-base font-bold text-accent">{t(`kindOne.${kind}`)}</p>}
      <h3 {...inLanguage(lang)} className="text-xl leading-snug font-bold md:text-2xl">
        <a href={href} className="inline-block py-1 text-ink">
          {title}
        </a>
      </h3>
      <p {...inLanguage(lang)} className="mt-1 max-w-(--measure)">
        {summary}
      </p>
    </li>
  )
}

/** Rights and duties under who has them, the reader first. */
export function RightsList({ items, level }: { items: readonly RightItem[]; level: Level }) {
  const t = useTranslations('rights')
  const own: Holder = level === 'youth' ? 'leerling' : 'ouder'
  const order = [own, ...holders.filter((holder) => holder !== own)]
  return (
    <div className="rights-list">
      {order.map((holder) => {
        const theirs = items.filter((item) => item.holder === holder)
        if (theirs.length === 0) return null
        return (
          <section key={holder} data-holder={holder} aria-labelledby={holder} className="mt-10">
            <h2 id={holder} className="text-3xl font-extrabold">
              {t(`headings.${level}.${holder}`)}
            </h2>
            <ul className="mt-2 divide-y divide-line border-y border-line">
              {theirs.map((item) => (
                <Right key={item.href} item={item} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
