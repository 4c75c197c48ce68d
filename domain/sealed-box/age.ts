import { bech32 } from '@scure/base'
import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** Why something sealed cannot be opened. */
export type SealedBoxReason = 'wrong-key' | 'wrong-passphrase' | 'corrupt' | 'no-crypto'

/** Thrown when something sealed cannot be opened; the message never holds what was sealed. */
export class SealedBoxError extends Error {
  override name = 'SealedBoxError'
  constructor(readonly reason: SealedBoxReason) {
    super(`The sealed text cannot be opened: ${reason}.`)
  }
}

/** An age file in armor from begin to end, and nothing around it; whether it opens it does not tell. */
export const armoredFile =
  /^-----BEGIN AGE ENCRYPTED FILE-----\n[A-Za-z0-9+/=\n]+-----END AGE ENCRYPTED FILE-----\n?$/

/** A key pair: `identity` opens (AGE-SECRET-KEY-1…), `recipient` seals (age1…). */
export type KeyPair = { identity: string; recipient: string }

/** True where keys can be made and used: a server, or a browser on https or on localhost. */
export const hasCrypto = (): boolean => typeof globalThis.crypto?.subtle?.digest === 'function'

function mustHaveCrypto(): void {
  if (!hasCrypto()) throw new SealedBoxError('no-crypto')
}

/** Makes a new X25519 key pair. @throws SealedBoxError 'no-crypto' */
export async function newIdentity(): Promise<KeyPair> {
  mustHaveCrypto()
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/**
 * The identity of 32 secret bytes, as age writes a native X25519 identity (C2SP age specification).
 * @throws RangeError for another length
 */
export function identityOf(secret: Uint8Array): string {
  if (secret.length !== 32) throw new RangeError(`An identity takes 32 bytes; got ${secret.length}.`)
  return bech32.encodeFromBytes('AGE-SECRET-KEY-', secret).toUpperCase()
}

/** The public half of an identity. @throws SealedBoxError 'corrupt' when the text is no identity */
export async function recipientOf(identity: string): Promise<string> {
  try {
    return await identityToRecipient(identity.trim())
  } catch {
    throw new SealedBoxError('corrupt')
  }
}

/**
 * Seals a text so that each of the recipients can open it: an age file (age-encryption.org/v1) in armor,
 * which the `age` command reads too.
 * @throws SealedBoxError 'no-crypto'; Error when a recipient is malformed
 */
export async function seal(text: string, recipients: readonly string[]): Promise<string> {
  mustHaveCrypto()
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return armor.encode(await encrypter.encrypt(text))
}

async function decrypt(sealed: string, decrypter: Decrypter, noMatch: SealedBoxReason): Promise<string> {
  mustHaveCrypto()
  try {
    return await decrypter.decrypt(armor.decode(sealed), 'text')
  } catch (error) {
    // age says this when none of the keys fits; everything else means that the text was damaged.
    const unmatched = error instanceof Error && /no identity matched/.test(error.message)
    throw new SealedBoxError(unmatched ? noMatch : 'corrupt')
  }
}

/** Opens a sealed text with whichever of the identities fits. @throws SealedBoxError */
export async function open(sealed: string, identities: readonly string[]): Promise<string> {
  const decrypter = new Decrypter()
  try {
    for (const identity of identities) decrypter.addIdentity(identity)
  } catch {
    // A key with a typing error in it; age's own message would repeat the key.
    throw new SealedBoxError('wrong-key')
  }
  return decrypt(sealed, decrypter, 'wrong-key')
}

/**
 * Locks an identity with a passphrase (age's scrypt recipient).
 * @param workFactor log2 of scrypt's N; age's own default, about a second, unless a test says otherwise
 */
export async function wrap(identity: string, passphrase: string, workFactor = 18): Promise<string> {
  mustHaveCrypto()
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(workFactor)
  return armor.encode(await encrypter.encrypt(identity))
}

/** Gets an identity back. @throws SealedBoxError 'wrong-passphrase' or 'corrupt' */
export async function unwrap(wrapped: string, passphrase: string): Promise<string> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  return decrypt(wrapped, decrypter, 'wrong-passphrase')
}
