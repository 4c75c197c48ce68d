import { longText, typed } from './text'

export type MessageForm = {
  /** what was typed, to show it again */
  values: { message: string }
  wrong: { message?: 'empty' | 'short' | 'long' }
  /** how many characters the message has, to say by how many it is too long */
  length: number
  /** only when nothing is wrong */
  message?: string
}

/** Reads a posted follow-up to a question; other fields than `message` are not looked at. */
export function readMessageForm(sent: URLSearchParams): MessageForm {
  const values = { message: typed(sent, 'message') }
  const length = values.message.trim().length
  const parsed = longText.safeParse(values.message)
  if (parsed.success) return { values, wrong: {}, length, message: parsed.data }
  return { values, wrong: { message: length === 0 ? 'empty' : length === 1 ? 'short' : 'long' }, length }
}
