'use client'
import { Link } from '@payloadcms/ui'

import { useAdminPath } from '../staff/use-admin-path'
import { useLanguage } from '../staff/use-language'
import { views, type Inbox, type View } from './api'

const words: Record<'nl' | 'en', { label: string; views: Record<View, string> }> = {
  nl: {
    label: 'Lijsten met vragen',
    views: {
      new: 'Nieuw',
      mine: 'Van mij',
      waiting: 'Wacht',
      overdue: 'Te laat',
      all: 'Alles',
      closed: 'Afgesloten',
    },
  },
  en: {
    label: 'Lists of requests',
    views: { new: 'New', mine: 'Mine', waiting: 'Waiting', overdue: 'Late', all: 'All', closed: 'Closed' },
  },
}

type Props = { here: View; counts: Inbox['counts'] | undefined }

/** The lists of the inbox as links, with how many are in those that ask for work. */
export function InboxTabs({ here, counts }: Props) {
  const say = words[useLanguage()]
  const path = useAdminPath()
  const many = (view: View) => (view === 'all' || view === 'closed' ? undefined : counts?.[view])
  return (
    <nav aria-label={say.label}>
      <ul className="inbox-tabs">
        {views.map((view) => (
          <li key={view}>
            <Link
              href={path(`/inbox?view=${view}`)}
              prefetch={false}
              aria-current={view === here ? 'page' : undefined}
              className={(many(view) ?? 0) > 0 ? 'inbox-tabs__full' : undefined}
            >
              {say.views[view]}
              {many(view) !== undefined && ` (${many(view)})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
