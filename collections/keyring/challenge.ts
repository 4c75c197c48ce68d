import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

import { KeyringError, proofKinds, sealChallenge, type Keyring, type ProofKind } from '@/domain/keyring'
import { z } from 'zod'

/** How long a browser has for its answer, in milliseconds; it takes a moment. */
export const challengeLifetime = 5 * 60 * 1000

const boundSchema = z.object({
  user: z.string(),
  version: z.number(),
  act: z.string(),
  kind: z.enum(proofKinds),
  until: z.number(),
})
/** Who wants to prove what, for which kind of act, on which version of the keyring. */
export type Asked = Omit<z.infer<typeof boundSchema>, 'until'>

/** What came back: the token of the challenge, and the secret that was sealed in it. */
export const proofSchema = z.object({ token: z.string().max(1000), answer: z.string().max(200) })
export type Proof = z.infer<typeof proofSchema>

const sign = (key: Buffer, body: string, answer: string) =>
  createHmac('sha256', key).update(`${body}.${answer}`).digest()

/**
 * A challenge: a fresh secret, sealed for the keys that are to be proved, and a token that ties it to who
 * asked, the act and the version. The server remembers nothing: the token holds a MAC of the secret, so it
 * is good after a restart and in every process. It is used up by the change it is for, because that makes
 * the version another one.
 * @param key 32 bytes that only the server has
 * @throws KeyringError when there is no such key to prove
 */
export async function newChallenge(
  keyring: Keyring,
  asked: Omit<Asked, 'version'>,
  key: Buffer,
  now: Date,
): Promise<{ token: string; sealed: string }> {
  const secret = randomBytes(32).toString('base64url')
  const sealed = await sealChallenge(secret, keyring, asked.user, asked.kind)
  const bound = { ...asked, version: keyring.version, until: now.getTime() + challengeLifetime }
  const body = Buffer.from(JSON.stringify(bound)).toString('base64url')
  return { token: `${body}.${sign(key, body, secret).toString('base64url')}`, sealed }
}

function parse(body: string): z.infer<typeof boundSchema> | undefined {
  try {
    return boundSchema.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
  } catch {
    return undefined
  }
}

/**
 * What a proof proves.
 * @throws KeyringError 'wrong-proof' when the secret is not the one that was sealed, or it was asked for
 * something else; 'late-proof' when it took too long
 */
export function readProof(
  { token, answer }: Proof,
  { user, version, act }: Omit<Asked, 'kind'>,
  key: Buffer,
  now: Date,
): ProofKind {
  const [body = '', mac = ''] = token.split('.')
  const [given, right] = [Buffer.from(mac, 'base64url'), sign(key, body, answer)]
  const isRight = given.length === right.length && timingSafeEqual(given, right)
  const bound = isRight ? parse(body) : undefined
  if (!bound || bound.user !== user || bound.version !== version || bound.act !== act)
    throw new KeyringError('wrong-proof')
  if (bound.until < now.getTime()) throw new KeyringError('late-proof')
  return bound.kind
}
