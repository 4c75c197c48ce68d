import type { CollectionConfig } from 'payload'

import { closedToAll } from './access/closed'

/**
 * What the seed (scripts/seed) wrote, so that it never overwrites an editor's work. Only the seed
 * reads it: no account and no visitor can, and the CMS does not show it.
 */
export const seedRecords: CollectionConfig = {
  slug: 'seed-records',
  labels: {
    singular: { nl: 'Gezaaid document', en: 'Seeded document' },
    plural: { nl: 'Gezaaide documenten', en: 'Seeded documents' },
  },
  access: closedToAll,
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'document', type: 'text' },
    { name: 'fileHash', type: 'text' },
    { name: 'documentHash', type: 'text' },
  ],
}
