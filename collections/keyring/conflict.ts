/** Thrown when somebody else changed the keyring first. */
export class KeyringConflict extends Error {
  override name = 'KeyringConflict'
}
