/** Why a message is not added to a question, though nothing is wrong with it. */
export const messageTroubles = ['not-stored', 'busy', 'too-many', 'too-old', 'too-fast', 'trap'] as const
export type MessageTrouble = (typeof messageTroubles)[number]

/** Why a form is not taken, though nothing is wrong with its fields. */
export const troubles = [...messageTroubles, 'already-sent', 'no-key', 'too-large'] as const
export type Trouble = (typeof troubles)[number]

/** Why four words did not open a conversation. */
export const codeReasons = [
  'empty',
  'count',
  'unknown',
  'not-found',
  'too-many',
  'expired',
  'damaged',
  'busy',
] as const
type CodeReason = (typeof codeReasons)[number]

/** The same with what can be said about it; `words` are those not in the list, each with the nearest one. */
export type CodeTrouble =
  | { reason: Exclude<CodeReason, 'count' | 'unknown' | 'too-many'> }
  | { reason: 'count'; count: number }
  | { reason: 'unknown'; words: readonly { word: string; suggestion?: string }[] }
  | { reason: 'too-many'; seconds: number }
