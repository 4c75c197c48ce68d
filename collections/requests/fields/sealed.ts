import type { Field } from 'payload'

import { closedField } from '../../access/closed'

const access = { read: closedField, create: closedField, update: closedField }

/** What nobody gets by reading a request; the endpoint that opens one gives it and writes down who asked. */
export const sealed: Field[] = [
  /** the age file, in armor */
  { name: 'sealed', type: 'textarea', hidden: true, access },
  /** what the sender's code becomes (Argon2id); finds the request and stands for nothing else */
  { name: 'lookup', type: 'text', unique: true, index: true, hidden: true, access },
  { name: 'senderRecipient', type: 'text', hidden: true, access },
  { name: 'teamRecipient', type: 'text', hidden: true, access },
]
