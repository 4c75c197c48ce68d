import { wholeAct } from './acts'
import { applyAct } from './apply'
import type { AskedAct, KeyringAct } from './asked-acts'
import { checkAct } from './check-act'
import type { Keyring } from './keyring'
import { withShown, type Actor } from './shown'

/**
 * What is asked for, checked, made whole and done; the one way to change a keyring.
 * @returns the keyring afterwards, and the act that it became
 * @throws KeyringError when it is refused: see applyAct and checkAct
 */
export async function changed(
  keyring: Keyring,
  asked: AskedAct,
  actor: Actor,
  at: Date,
): Promise<{ keyring: Keyring; act: KeyringAct }> {
  await checkAct(asked)
  const act = await wholeAct(withShown(keyring, actor, at.toISOString()), asked)
  return { keyring: applyAct(keyring, act, actor, at), act }
}
