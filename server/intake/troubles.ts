/** Why a form is not taken as it is, besides wrong fields; each has its own screen and its own status. */
export const troubleStatus = {
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
} as const
export type Trouble = keyof typeof troubleStatus
