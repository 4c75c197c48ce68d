import type { ReactNode } from 'react'

import { pathTo } from '@/locales/paths'
import type { Language } from '@/locales/languages'

/** The way to the page on what stays visible on a device. */
export function TracesLink({ locale, children }: { locale: Language; children: ReactNode }) {
  return (
    <a
      href={pathTo({ page: '/over/[slug]', slug: 'sporen-wissen' }, locale)}
      className="inline-flex min-h-11 items-center"
    >
      {children}
    </a>
  )
}
