import type { CollectionConfig } from 'payload'

import { closedToAll } from '../access/closed'
import { keyringAct, keyringChallenge, keyringState } from './endpoints'

/**
 * The keys of the request box: one document, so that every change is one write. It holds public keys and
 * sealed copies only; the endpoints are the one way to it.
 */
export const keyring: CollectionConfig = {
  slug: 'keyring',
  labels: { singular: { nl: 'Sleutelbos', en: 'Keyring' }, plural: { nl: 'Sleutelbos', en: 'Keyring' } },
  access: closedToAll,
  admin: { hidden: true },
  versions: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'version', type: 'number', required: true },
    { name: 'content', type: 'textarea', required: true },
  ],
  endpoints: [keyringState, keyringChallenge, keyringAct],
}
