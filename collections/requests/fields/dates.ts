import type { Field } from 'payload'

/** When things happened and when they are due. Days are text, YYYY-MM-DD, as they are in Amsterdam. */
export const dates: Field[] = [
  { name: 'receivedAt', type: 'date', required: true, index: true },
  { name: 'replyDue', type: 'text' },
  { name: 'repliedAt', type: 'date' },
  { name: 'senderLastAt', type: 'date', required: true },
  { name: 'waitingUntil', type: 'text' },
  { name: 'closedAt', type: 'date' },
  { name: 'destroyAfter', type: 'date', required: true, index: true },
]
