import { useTranslations } from 'next-intl'

import { week, type Span } from '@/domain/opening-hours/opening-hours'

import type { Contact } from './contact'

const days = ['1', '2', '3', '4', '5', '6', '7'] as const

/** Days in a row with the same hours as one line, such as Monday to Friday. */
function runs(hours: Contact['openingHours']): { first: number; last: number; spans: Span[] }[] {
  return week(hours).reduce<{ first: number; last: number; spans: Span[] }[]>((lines, { day, spans }) => {
    const line = lines.at(-1)
    if (spans.length === 0) return lines
    if (line?.last === day - 1 && JSON.stringify(line.spans) === JSON.stringify(spans)) line.last = day
    else lines.push({ first: day, last: day, spans })
    return lines
  }, [])
}

/** When somebody is there; without hours, where to look that up. */
export function ContactHours({
  contact,
}: {
  contact: Pick<Contact, 'alwaysOpen' | 'openingHours' | 'site'>
}) {
  const t = useTranslations('contacts')
  if (contact.alwaysOpen) return t('always')
  if (contact.openingHours.length === 0) return contact.site ? t('seeSite') : t('unknownHours')
  const nameOf = (day: number) => t(`days.${days[day - 1] ?? '1'}`)
  return (
    <ul>
      {runs(contact.openingHours).map(({ first, last, spans }) => (
        <li key={first}>
          {first === last ? nameOf(first) : t('dayRange', { first: nameOf(first), last: nameOf(last) })}{' '}
          {spans.map(({ from, until }) => t('span', { from, until })).join(', ')}
        </li>
      ))}
    </ul>
  )
}
