import { overStatuses } from '@/domain/requests/codes'

import { dateInWords, dayInWords } from '../staff/dates'
import type { CmsLanguage } from '../staff/language'
import type { Item } from './api'

type Words = {
  today: string
  left: (days: number) => string
  late: (days: number) => string
  replied: (date: string) => string
  again: string
  none: string
}

const words: Record<CmsLanguage, Words> = {
  nl: {
    today: 'vandaag',
    left: (days) => `nog ${days} ${days === 1 ? 'werkdag' : 'werkdagen'}`,
    late: (days) => `${days} ${days === 1 ? 'werkdag' : 'werkdagen'} te laat`,
    replied: (date) => `Beantwoord op ${date}`,
    again: 'Wacht op een nieuw antwoord',
    none: 'Geen datum beloofd',
  },
  en: {
    today: 'today',
    left: (days) => `${days} working ${days === 1 ? 'day' : 'days'} left`,
    late: (days) => `${days} working ${days === 1 ? 'day' : 'days'} late`,
    replied: (date) => `Replied on ${date}`,
    again: 'Waits for another reply',
    none: 'No date promised',
  },
}

/** The time until a promised day in words. @param days working days; 0 on the day itself, negative after it */
export function timeLeft(days: number, language: CmsLanguage): string {
  const say = words[language]
  if (days === 0) return say.today
  return days > 0 ? say.left(days) : say.late(-days)
}

export type PromiseWords = {
  /** The promised day, where there is one to keep. */
  day?: string
  /** How it stands with it. */
  stand: string
  late: boolean
}

/**
 * How it stands with the promise to reply; undefined for what is over. How long a later message of the
 * sender may wait, the server alone knows: it says so by `overdue`.
 */
export function promiseWords(item: Item, language: CmsLanguage): PromiseWords | undefined {
  const say = words[language]
  if (overStatuses.includes(item.status)) return undefined
  if (item.repliedAt && item.unread) return { stand: say.again, late: item.overdue }
  if (item.repliedAt) return { stand: say.replied(dateInWords(item.repliedAt, language)), late: false }
  if (!item.replyDue || item.daysLeft === undefined) return { stand: say.none, late: false }
  return {
    day: dayInWords(item.replyDue, language),
    stand: timeLeft(item.daysLeft, language),
    late: item.daysLeft < 0,
  }
}
