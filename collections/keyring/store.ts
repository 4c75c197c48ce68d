import type { Payload, Where } from 'payload'

import { emptyKeyring, keyringSchema, type Keyring } from '@/domain/keyring'

import { refreshPages } from '../hooks/refresh-pages'
import { inTurn } from '../in-turn'
import { KeyringConflict } from './conflict'

const collection = 'keyring'
/** There is one keyring; its name is unique, so two first writers cannot make two. */
const name = 'team'

/** The keyring as it stands; empty before the first key. @throws ZodError when the database was tampered with */
export async function readKeyring(payload: Payload): Promise<Keyring> {
  const { docs } = await payload.find({
    collection,
    where: { name: { equals: name } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0] ? keyringSchema.parse(JSON.parse(docs[0].content)) : emptyKeyring
}

/**
 * Replaces the keyring by what `change` makes of it; one change follows the other.
 * @throws KeyringConflict when another process was first, KeyringError from `change`
 */
export function changeKeyring(
  payload: Payload,
  change: (now: Keyring) => Promise<Keyring>,
): Promise<Keyring> {
  return inTurn('keyring', async () => {
    const now = await readKeyring(payload)
    const after = await change(now)
    const data = { name, version: after.version, content: JSON.stringify(after) }
    if (now.version === 0) {
      await payload.create({ collection, data, depth: 0, disableTransaction: true })
      refreshPages({ payload })
      return after
    }
    const where: Where = { and: [{ name: { equals: name } }, { version: { equals: now.version } }] }
    const written = await payload.db.updateOne({ collection, where, data, req: undefined })
    if (!written) throw new KeyringConflict()
    // Pages show the way to the form only while somebody can read what it takes.
    refreshPages({ payload })
    return after
  })
}
