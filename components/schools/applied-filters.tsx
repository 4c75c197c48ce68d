import { useTranslations } from 'next-intl'

/** A wish in words, with the address of the list without it. */
export type AppliedWish = { name: string; href: string }

/** What was chosen, each with a way to take it back. */
export function AppliedFilters({ wishes, all }: { wishes: readonly AppliedWish[]; all: string }) {
  const t = useTranslations('schools')
  if (wishes.length === 0) return null
  return (
    <section aria-labelledby="gekozen" className="no-print mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <h2 id="gekozen" className="font-bold">
        {t('applied')}:
      </h2>
      <ul className="flex flex-wrap gap-2">
        {wishes.map(({ name, href }) => (
          <li key={name}>
            <a
              href={href}
              aria-label={t('drop', { wish: name })}
              className="inline-flex min-h-11 items-center gap-2 border-2 border-accent px-3 text-ink no-underline hover:underline"
            >
              {name}
              <span aria-hidden="true" className="font-bold text-accent">
                ×
              </span>
            </a>
          </li>
        ))}
      </ul>
      <a href={all} className="inline-flex min-h-11 items-center">
        {t('clear')}
      </a>
    </section>
  )
}
