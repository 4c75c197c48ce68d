import { dayInWords } from '../staff/dates'
import type { CmsLanguage } from '../staff/language'
import type { Item } from './api'
import { codeWords } from './code-words'

const words = {
  nl: {
    assignee: (name: string) => `${name} behandelt de vraag nu.`,
    nobody: 'Niemand behandelt de vraag nu.',
    status: (status: string) => `De vraag staat nu op: ${status}.`,
    desk: (desk: string) => `De vraag ligt nu bij ${desk}.`,
    until: (day: string) => `De vraag wacht nu tot ${day}.`,
    message: 'De afzender schreef een nieuw bericht.',
    replied: 'Er is net een antwoord gestuurd.',
  },
  en: {
    assignee: (name: string) => `${name} handles the request now.`,
    nobody: 'Nobody handles the request now.',
    status: (status: string) => `The request now is: ${status}.`,
    desk: (desk: string) => `The request now lies with ${desk}.`,
    until: (day: string) => `The request now waits until ${day}.`,
    message: 'The sender wrote a new message.',
    replied: 'A reply has just been sent.',
  },
} as const

/** What others changed about a request between two looks at it, in sentences. */
export function changesBetween(before: Item, after: Item, language: CmsLanguage): string[] {
  const say = words[language]
  const changed: string[] = []
  if (before.assignee?.id !== after.assignee?.id)
    changed.push(after.assignee ? say.assignee(after.assignee.name) : say.nobody)
  if (before.status !== after.status) changed.push(say.status(codeWords.status[after.status][language]))
  if (before.desk !== after.desk) changed.push(say.desk(after.deskName))
  if (after.waitingUntil && before.waitingUntil !== after.waitingUntil)
    changed.push(say.until(dayInWords(after.waitingUntil, language)))
  if (before.senderLastAt !== after.senderLastAt) changed.push(say.message)
  if (after.repliedAt && before.repliedAt !== after.repliedAt) changed.push(say.replied)
  return changed
}
