import { askedActSchema, changed, type Keyring } from '@/domain/keyring'
import { z } from 'zod'

import { proofSchema, readProof } from './challenge'
import { KeyringConflict } from './conflict'

/** A change as a browser asks for it. @property version the state that it was made from */
export const bodySchema = z
  .object({ version: z.number().int(), proof: proofSchema.optional() })
  .and(askedActSchema)

type Asking = { body: z.infer<typeof bodySchema>; user: string; key: Buffer; at: Date }

/**
 * The keyring after what an account asks for, with what it proves.
 * @throws KeyringConflict when it was made from another version; KeyringError when it is refused
 */
export function perform(now: Keyring, { body, user, key, at }: Asking): ReturnType<typeof changed> {
  const { version, proof, ...asked } = body
  if (now.version !== version) throw new KeyringConflict()
  const shown = proof ? readProof(proof, { user, version, act: asked.act }, key, at) : 'nothing'
  return changed(now, asked, { user, shown }, at)
}
