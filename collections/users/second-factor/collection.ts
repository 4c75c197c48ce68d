import type { CollectionConfig } from 'payload'

import { closedToAll } from '../../access/closed'

/**
 * The second factors of accounts: one document each. Apart from the accounts, because Payload writes a
 * whole account, as it was read before, at every login and refresh: a code that was used meanwhile would
 * be new again. Only store.ts reads and writes it: no account can, and the CMS does not show it.
 */
export const secondFactors: CollectionConfig = {
  slug: 'second-factors',
  labels: {
    singular: { nl: 'Tweede stap', en: 'Second step' },
    plural: { nl: 'Tweede stappen', en: 'Second steps' },
  },
  access: closedToAll,
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    // No relationship: SQLite would refuse to delete the account as long as this one points to it.
    { name: 'account', type: 'text', required: true, unique: true, index: true },
    /** The secret that is in use, encrypted; empty until the first set-up is confirmed. */
    { name: 'secret', type: 'text' },
    { name: 'since', type: 'date' },
    /** The secret that was shown and not confirmed yet, encrypted. */
    { name: 'pending', type: 'text' },
    /** The 30 seconds of the last code that was used, counted from 1970; later codes alone are new. */
    { name: 'lastStep', type: 'number', required: true, defaultValue: 0 },
    /** Hashes of the recovery codes that are left, with a space in between. */
    { name: 'recoveryCodes', type: 'text' },
  ],
}
