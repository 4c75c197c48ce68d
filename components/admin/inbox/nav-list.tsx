'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useCallback, useState } from 'react'

import { useAdminPath } from '../staff/use-admin-path'
import { useLanguage } from '../staff/use-language'
import { useRefresh } from '../staff/use-refresh'
import { loadInbox } from './api'

const words = {
  nl: {
    label: 'Vragenbox',
    requests: 'Ontvangen vragen',
    keys: 'Sleutels',
    fresh: (count: number) => `${count} nieuw`,
  },
  en: { label: 'Request box', requests: 'Requests', keys: 'Keys', fresh: (count: number) => `${count} new` },
} as const

/** How many requests nobody took yet; the last known number stays when the server does not answer. */
function useNewCount(asked: boolean): number {
  const [count, setCount] = useState(0)
  const load = useCallback(() => {
    if (!asked) return
    loadInbox('new').then(
      ({ counts }) => setCount(counts.new),
      () => undefined,
    )
  }, [asked])
  useRefresh(load, 60)
  return count
}

/** Links in the menu. @param requests whether this account reads requests */
export function NavList({ requests }: { requests: boolean }) {
  const say = words[useLanguage()]
  const path = useAdminPath()
  const here = usePathname()
  const count = useNewCount(requests)
  const links = [
    ...(requests ? [{ href: path('/inbox'), name: say.requests, count }] : []),
    { href: path('/keys'), name: say.keys, count: 0 },
  ]
  return (
    <ul className="staff-nav" aria-label={say.label}>
      {links.map(({ href, name, count: fresh }) => {
        const inside = here === href || here.startsWith(`${href}/`)
        return (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              className="nav__link"
              aria-current={here === href ? 'page' : inside ? 'true' : undefined}
            >
              {inside && <span className="nav__link-indicator" />}
              <span className="nav__link-label">
                {name} {fresh > 0 && <strong className="staff-nav__new">{say.fresh(fresh)}</strong>}
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
