'use client'
import { Link } from '@payloadcms/ui'

import { dateInWords, dayInWords } from '../staff/dates'
import { useAdminPath } from '../staff/use-admin-path'
import { useLanguage } from '../staff/use-language'
import type { Item } from './api'
import { codeWords } from './code-words'
import type { Columns } from './inbox-table'
import { promiseWords } from './promise-words'

const words = {
  nl: { late: 'Te laat', message: 'Nieuw bericht', until: 'Wacht tot', nobody: 'Nog niemand' },
  en: { late: 'Late', message: 'New message', until: 'Waits until', nobody: 'Nobody yet' },
} as const

type Props = { item: Item; columns: Columns }

/** One request in the inbox. */
export function InboxRow({ item, columns }: Props) {
  const language = useLanguage()
  const say = words[language]
  const path = useAdminPath()
  const promise = promiseWords(item, language)
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link href={path(`/inbox/${item.id}`)} prefetch={false}>
          {item.reference}
        </Link>
        {item.overdue && <strong className="inbox-mark inbox-late">{say.late}</strong>}
        {item.unread && <strong className="inbox-mark">{say.message}</strong>}
        {item.status === 'waiting' && item.waitingUntil && (
          <span className="inbox-line">
            {say.until} {dayInWords(item.waitingUntil, language)}
          </span>
        )}
      </th>
      <td role="cell" data-label={columns.who}>
        {codeWords.asker[item.asker][language]}
        <span className="inbox-line">{codeWords.level[item.level][language]}</span>
      </td>
      <td role="cell" data-label={columns.about}>
        {item.topic?.title}
        <span className="inbox-line">{codeWords.sector[item.sector][language]}</span>
      </td>
      <td role="cell" data-label={columns.desk}>
        {item.deskName}
      </td>
      <td role="cell" data-label={columns.received}>
        {dateInWords(item.receivedAt, language)}
      </td>
      <td role="cell" data-label={columns.promise}>
        {promise ? (
          <>
            {promise.day}
            <span className={promise.late ? 'inbox-line inbox-late' : 'inbox-line'}>{promise.stand}</span>
          </>
        ) : (
          <>
            {codeWords.status[item.status][language]}
            {item.outcome && <span className="inbox-line">{codeWords.outcome[item.outcome][language]}</span>}
          </>
        )}
      </td>
      <td role="cell" data-label={columns.assignee}>
        {item.assignee?.name ?? say.nobody}
      </td>
    </tr>
  )
}
