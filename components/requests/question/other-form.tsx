import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'

/** The way to the form for the other reader, for whoever came to the wrong one. */
export function OtherForm({ level, href }: { level: Level; href: string }) {
  const t = useTranslations('requests.form.asker')
  return (
    <p className="mt-2">
      {t.rich(`other.${level}`, {
        link: (words) => (
          <a href={href} className="inline-flex min-h-11 items-center">
            {words}
          </a>
        ),
      })}
    </p>
  )
}
