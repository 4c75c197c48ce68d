import type { Trouble } from '@/domain/forms/troubles'

/** The status of the answer to a form that is not taken. */
export const troubleStatus: Record<Trouble, number> = {
  /** nothing was stored; the sender can try again */
  'not-stored': 503,
  busy: 503,
  'too-many': 429,
  'too-fast': 422,
  'too-old': 422,
  trap: 422,
  'already-sent': 409,
  'no-key': 503,
  'too-large': 413,
}
