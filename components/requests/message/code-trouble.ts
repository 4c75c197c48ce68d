/** Why four words did not open a conversation. `words` are those not in the list, each with the nearest one. */
export type CodeTrouble =
  | { reason: 'empty' | 'not-found' | 'expired' | 'damaged' | 'busy' }
  | { reason: 'count'; count: number }
  | { reason: 'unknown'; words: readonly { word: string; suggestion?: string }[] }
  | { reason: 'too-many'; seconds: number }

/** Every reason, for whoever has to have words for each. */
export const codeReasons = [
  'empty',
  'count',
  'unknown',
  'not-found',
  'too-many',
  'expired',
  'damaged',
  'busy',
] as const satisfies readonly CodeTrouble['reason'][]
