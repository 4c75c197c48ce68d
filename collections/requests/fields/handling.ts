import type { Field } from 'payload'

/** Where a request lies and who has it. */
export const handling: Field[] = [
  /** the id of a samenwerkingsverband, 'central' or 'pool'; see access/desks.ts */
  { name: 'desk', type: 'text', required: true, index: true, custom: { holdsIdOf: 'organisations' } },
  { name: 'assignee', type: 'relationship', relationTo: 'users', index: true },
  /** the sender wrote and nobody answered since */
  { name: 'unread', type: 'checkbox', defaultValue: false },
  /** counts changes, so that two people cannot change one request without seeing it */
  { name: 'revision', type: 'number', required: true, defaultValue: 0 },
]
