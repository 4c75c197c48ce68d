import type { Field } from 'payload'

import { closedField } from '../../access/closed'

const access = { read: closedField, create: closedField, update: closedField }

/**
 * Whether staff still have to be told by mail that something waits. It is part of the request itself, so
 * that a server that stops half-way cannot lose it; the clock sends what is due (server/intake/notices.ts).
 */
export const notice: Field[] = [
  { name: 'noticeDue', type: 'checkbox', defaultValue: false, index: true, access },
  { name: 'noticeTries', type: 'number', defaultValue: 0, access },
  { name: 'noticeNextAt', type: 'date', access },
  { name: 'noticeProblem', type: 'text', access },
]
