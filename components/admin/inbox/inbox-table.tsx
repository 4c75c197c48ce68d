'use client'
import { useLanguage } from '../staff/use-language'
import type { Item } from './api'
import { InboxRow } from './inbox-row'

const words = {
  nl: {
    label: 'Vragen',
    columns: {
      reference: 'Vraag',
      who: 'Wie vraagt',
      about: 'Waarover',
      desk: 'Ligt bij',
      received: 'Binnen',
      promise: 'Antwoord voor',
      assignee: 'Behandelaar',
    },
  },
  en: {
    label: 'Requests',
    columns: {
      reference: 'Request',
      who: 'Who asks',
      about: 'About',
      desk: 'Lies with',
      received: 'Received',
      promise: 'Reply by',
      assignee: 'Handled by',
    },
  },
} as const

/** The headings of the columns; on a narrow screen each value is led by its own. */
export type Columns = (typeof words)['nl' | 'en']['columns']

type Props = { items: readonly Item[] }

/**
 * The facts of requests, never what they say. The roles stand in the HTML because the style sheet turns the
 * table into a list on a narrow screen, which would take them away.
 */
export function InboxTable({ items }: Props) {
  const { label, columns } = words[useLanguage()]
  return (
    <table className="inbox-table" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {Object.values(columns).map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {items.map((item) => (
          <InboxRow key={item.id} item={item} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}
