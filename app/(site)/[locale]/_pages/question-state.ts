import type { Level } from '@/domain/level'
import type { QuestionScreen } from '@/server/intake/screens'

/** Whether the question was stored. */
export const isDone = (screen: QuestionScreen): boolean =>
  screen.screen === 'kept' || (screen.screen === 'received' && screen.received.outcome === 'sent')

/** Whether nobody could read a question now: the ways around the page then lead to contact, not in a circle. */
export const isClosed = (screen: QuestionScreen): boolean =>
  screen.screen === 'received' && 'trouble' in screen.received && screen.received.trouble === 'no-key'

/** Whether somebody has yet to begin; the page then says first who helps at once. */
export const isFirst = (screen: QuestionScreen): boolean =>
  screen.screen === 'helper' || (screen.screen === 'form' && screen.first)

/** What somebody wrote, as far as it was read. */
export function textOf(screen: QuestionScreen): string {
  if (screen.screen === 'kept') return ''
  if (screen.screen !== 'received') return screen.form?.values.question ?? ''
  const { received } = screen
  if (received.outcome === 'sent') return received.text
  return received.outcome === 'refused' ? '' : received.form.values.question
}

/** Whether something further down would take the focus: what is wrong with the form. */
export const isWrong = (screen: QuestionScreen): boolean =>
  screen.screen === 'received' && ['wrong', 'trouble'].includes(screen.received.outcome)

/** The message, among those of the request box, that is the title of a screen. */
export function questionTitle(level: Level, screen: QuestionScreen) {
  if (screen.screen === 'kept') return 'kept.title'
  return isDone(screen) ? (`sent.title.${level}` as const) : (`title.${level}` as const)
}
