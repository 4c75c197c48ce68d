import { useTranslations } from 'next-intl'

import { levels } from '@/domain/level'
import type { Language } from '@/locales/languages'
import { pathTo } from '@/locales/paths'

/** A signpost with two boards: the way for parents and the way for young people. */
export function Doors({ locale }: { locale: Language }) {
  const t = useTranslations('choose')
  return (
    <nav aria-label={t('doors')} className="signpost">
      <ul className="grid grid-cols-1 gap-5">
        {levels.map((level) => (
          <li key={level} className={level === 'parents' ? 'md:me-[14%]' : 'md:ms-[14%]'}>
            <a
              href={pathTo({ level, page: '' }, locale)}
              className={
                level === 'parents'
                  ? 'board bg-accent py-6 text-on-accent md:py-9'
                  : 'board board-back bg-mark py-6 text-ink md:py-9'
              }
            >
              <span className="block text-2xl leading-tight font-extrabold md:text-4xl">{t(level)}</span>
              <span className="mt-1 block md:text-xl">{t(`${level}Text`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
