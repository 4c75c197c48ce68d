import type { CollectionConfig } from 'payload'

import { messageKinds } from '@/domain/requests/codes'

import { closedToAll } from './access/closed'

/**
 * What was added to a request later. Each is a document of its own, because a sender and a caseworker can
 * write at the same moment; read and written only by the endpoints of requests and by server/intake.
 */
export const requestMessages: CollectionConfig = {
  slug: 'request-messages',
  labels: {
    singular: { nl: 'Bericht', en: 'Message' },
    plural: { nl: 'Berichten', en: 'Messages' },
  },
  access: closedToAll,
  admin: { hidden: true },
  versions: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'request', type: 'relationship', relationTo: 'requests', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: [...messageKinds] },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'author', type: 'relationship', relationTo: 'users' },
    { name: 'sealed', type: 'textarea', required: true },
    /** of a sender's message: the form it came from, so that sending it again adds nothing */
    { name: 'once', type: 'text', unique: true, index: true },
  ],
}
