import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'

type Props = { action: string; level: Level; id: string; value?: string; compact?: boolean }

/** A plain search form; it works everywhere, because it is only a form. */
export function SearchBox({ action, level, id, value, compact = false }: Props) {
  const t = useTranslations('site')
  return (
    <form
      role="search"
      aria-label={compact ? t('search') : undefined}
      action={action}
      method="get"
      className="max-w-xl min-w-48 flex-1 md:flex-none"
    >
      <label htmlFor={id} className={compact ? 'sr-only' : 'mb-1 block font-bold'}>
        {t(level === 'youth' ? 'searchLabelYouth' : 'searchLabel')}
      </label>
      <div className="flex">
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={value}
          maxLength={200}
          enterKeyHint="search"
          placeholder={compact ? t(level === 'youth' ? 'searchLabelYouth' : 'searchLabel') : undefined}
          className="min-h-12 w-full min-w-0 grow border-2 border-ink bg-paper px-3 text-ink placeholder:text-soft sm:w-72"
        />
        <button
          type="submit"
          className="min-h-12 cursor-pointer bg-ink px-4 font-bold text-paper hover:underline"
        >
          {t('search')}
        </button>
      </div>
    </form>
  )
}
