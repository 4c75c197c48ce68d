import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const version = 'v1'

/** Thrown when a kept secret cannot be read; the message says what to do. */
export class KeptSecretError extends Error {
  override name = 'KeptSecretError'
}

/** A key of its own for each use, so that what one of them shows tells nothing about another. */
const keyFor = (use: string, master: string): Buffer =>
  Buffer.from(hkdfSync('sha256', master, '', `steunwijzer second factor ${use} ${version}`, 32))

/** Binds what is kept to its account: moved to another account it cannot be read. */
const boundTo = (account: string) => Buffer.from(`account:${account}`)

/**
 * Encrypts a secret for the database.
 * @param account id of the account it belongs to
 * @param master the secret of this installation
 * @returns v1:iv:tag:ciphertext, in base64url
 */
export function keep(secret: string, account: string, master: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv(algorithm, keyFor('secret', master), iv).setAAD(boundTo(account))
  const hidden = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return [version, ...[iv, cipher.getAuthTag(), hidden].map((part) => part.toString('base64url'))].join(':')
}

/**
 * Reads what `keep` wrote.
 * @throws KeptSecretError when it was changed, belongs to another account or to another installation
 */
export function reveal(kept: string, account: string, master: string): string {
  const [found, iv = '', tag = '', hidden = ''] = kept.split(':')
  try {
    if (found !== version) throw new Error('of another version')
    const bytes = (part: string) => Buffer.from(part, 'base64url')
    const decipher = createDecipheriv(algorithm, keyFor('secret', master), bytes(iv), { authTagLength: 16 })
      .setAAD(boundTo(account))
      .setAuthTag(bytes(tag))
    return Buffer.concat([decipher.update(bytes(hidden)), decipher.final()]).toString('utf8')
  } catch (cause) {
    throw new KeptSecretError(
      `The second factor of account ${account} cannot be read: put back the REQUESTS_SECRET with which it was made, or let an administrator remove it.`,
      { cause },
    )
  }
}

/** What is kept of a recovery code: without the secret of this installation it cannot be guessed offline. */
export const hashOf = (code: string, account: string, master: string): string =>
  createHmac('sha256', keyFor('recovery', master)).update(`${account}:${code}`).digest('base64url')
