/** Thrown when an act would leave the keyring in a state that loses requests or lets the wrong one read. */
export class KeyringError extends Error {
  override name = 'KeyringError'
  constructor(readonly reason: KeyringReason) {
    super(`The keyring refuses this: ${reason}.`)
  }
}

export type KeyringReason =
  | 'founded-already'
  | 'not-founded'
  | 'no-such-holder'
  | 'no-own-key'
  | 'enrolled-already'
  | 'copies-do-not-match'
  | 'not-a-copy'
  | 'not-a-key'
  | 'not-a-reader'
  | 'no-proof'
  | 'no-own-proof'
  | 'no-recovery-proof'
  | 'wrong-proof'
  | 'late-proof'
  | 'own-grant'
  | 'last-reader'

/** @throws KeyringError with this reason unless the condition holds */
export function must(condition: boolean, reason: KeyringReason): asserts condition {
  if (!condition) throw new KeyringError(reason)
}
