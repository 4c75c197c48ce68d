import type { Writing } from './seal-written'

/**
 * Gives every text one number (a UUID), and the same one as long as that text was not sent: the server then
 * knows a second try from a second text. Another text gets another number.
 */
export type Tries = {
  numberOf: (kind: Writing, text: string) => string
  /** Forgets a text that was sent, so that the same words can be sent once more. */
  sent: (kind: Writing, text: string) => void
}

/** Numbers for the texts of one request; they stand in memory only. */
export function makeTries(): Tries {
  const numbers = new Map<string, string>()
  const key = (kind: Writing, text: string) => `${kind} ${text}`
  return {
    numberOf(kind, text) {
      const number = numbers.get(key(kind, text)) ?? crypto.randomUUID()
      numbers.set(key(kind, text), number)
      return number
    },
    sent: (kind, text) => void numbers.delete(key(kind, text)),
  }
}
